package dev.onward.journey.events;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What confuses, what would follow, and whom the person talks to about it (article, statements 37–39). */
@PartOf(phase = Phase.DECIDING, perspective = Perspective.PSYCHOLOGICAL)
public sealed interface SupportEvent extends JourneyEvent {

    /** What something would follow from. */
    enum Course {
        LEAVING,
        STAYING
    }

    enum Role {
        FRIEND,
        RELATIVE,
        THERAPIST,
        LAWYER,
        MEDIATOR,
        ADVOCATE
    }

    @Recorded("confusion-noted")
    record ConfusionNoted(OccurredOn occurredOn, PrivateText words) implements SupportEvent {}

    /** What would follow from leaving or staying, and for whom. */
    @Recorded("consequence-noted")
    record ConsequenceNoted(
            OccurredOn occurredOn,
            Course of,
            PrivateText text,
            @Nullable ForWhom forWhom) implements SupportEvent {}

    /** {@code reach} is how to reach them. */
    @Recorded("support-person-added")
    record SupportPersonAdded(
            OccurredOn occurredOn,
            PrivateText alias,
            Role role,
            @Nullable PrivateText reach) implements SupportEvent {}

    /** A talk with a support person; {@code next} is when they meet again. */
    @Recorded("session-recorded")
    record SessionRecorded(
            OccurredOn occurredOn,
            @Nullable UUID person,
            PrivateText topics,
            @Nullable PrivateText newLight,
            @Nullable Instant next)
            implements SupportEvent {}
}
