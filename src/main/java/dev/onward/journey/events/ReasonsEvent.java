package dev.onward.journey.events;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The written reasons, kept at hand (article, statements 35–36). */
@PartOf(phase = Phase.DECIDING, perspective = Perspective.BEHAVIOURAL)
public sealed interface ReasonsEvent extends JourneyEvent {

    enum Way {
        SILENT,
        ALOUD,
        POCKET
    }

    /** Strength from 1 to 10. */
    @Recorded("reason-added")
    record ReasonAdded(OccurredOn occurredOn, PrivateText text, ForWhom forWhom, int strength)
            implements ReasonsEvent {}

    @Recorded("reason-reworded")
    record ReasonReworded(OccurredOn occurredOn, UUID reason, PrivateText text) implements ReasonsEvent, Restates {

        @Override
        public UUID restated() {
            return reason;
        }
    }

    @Recorded("reason-struck")
    record ReasonStruck(
            OccurredOn occurredOn, UUID reason, @Nullable PrivateText why) implements ReasonsEvent {}

    @Recorded("reason-restored")
    record ReasonRestored(OccurredOn occurredOn, UUID reason) implements ReasonsEvent {}

    @Recorded("reasons-read")
    record ReasonsRead(
            OccurredOn occurredOn, Way way, @Nullable PrivateText occasion) implements ReasonsEvent {}

    enum PocketForm {
        PAPER,
        PHONE,
        OTHER
    }

    /** All reasons that stood, in their new order. */
    @Recorded("reasons-reordered")
    record ReasonsReordered(OccurredOn occurredOn, List<UUID> reasons) implements ReasonsEvent {}

    /** A copy of the paper to carry along; {@code where} it is. */
    @Recorded("pocket-copy-made")
    record PocketCopyMade(
            OccurredOn occurredOn,
            PocketForm form,
            @Nullable PrivateText where) implements ReasonsEvent {}
}
