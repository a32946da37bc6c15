package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Proposable;
import dev.onward.shared.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wish for contact, and contact itself (article, statements 55–57). */
@PartOf(phase = Phase.MOVING_ON, perspective = Perspective.BEHAVIOURAL)
public sealed interface ContactEvent extends JourneyEvent {

    enum UrgeKind {
        CONTACT,
        RETURN,
        LOOK_UP,
        REMINISCE,
        MISSING
    }

    enum UrgeEnd {
        PASSED,
        ACTED,
        STILL
    }

    /** Intensity from 0 to 10. */
    @Recorded("urge-logged")
    record UrgeLogged(
            OccurredOn occurredOn,
            UrgeKind kind,
            int intensity,
            @Nullable PrivateText trigger) implements ContactEvent {}

    /** {@code intensity} is what is left of it, from 0 to 10; the first revision did not ask. */
    @Recorded(value = "urge-followed-up", revision = 2, readableSince = 1)
    record UrgeFollowedUp(
            OccurredOn occurredOn,
            UUID urge,
            UrgeEnd end,
            @Nullable Integer intensity,
            @Nullable PrivateText helpedBy) implements ContactEvent {}

    /** How much contact the person wants to have. Being friends is recorded, and never proposed. */
    enum ContactMode implements Proposable {
        NONE,
        CHILDREN_ONLY,
        LOGISTICS,
        FRIENDLY;

        @Override
        public boolean isProposed() {
            return this != FRIENDLY;
        }
    }

    enum ByWhom {
        ME,
        PARTNER
    }

    enum Purpose {
        CHILDREN,
        LOGISTICS,
        FEELINGS,
        OTHER
    }

    @Recorded("contact-mode-chosen")
    record ContactModeChosen(OccurredOn occurredOn, ContactMode mode) implements ContactEvent {

        @Override
        public boolean restsOnSafetyPath() {
            return !mode.isProposed();
        }
    }

    /** {@code howItWas} from 0 to 10. */
    @Recorded("contact-logged")
    record ContactLogged(
            OccurredOn occurredOn,
            ByWhom byWhom,
            Purpose purpose,
            @Nullable Integer howItWas,
            @Nullable PrivateText words)
            implements ContactEvent {}
}
