package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the children live and whom they see when (article, statements 42–45). */
@PartOf(phase = Phase.PREPARING, perspective = Perspective.LEGAL)
public sealed interface CustodyEvent extends JourneyEvent {

    /** With whom a child is. */
    enum With {
        ME,
        PARTNER,
        BOTH,
        OTHER
    }

    enum Kept {
        KEPT,
        MOVED,
        MISSED
    }

    /**
     * A time that children spend with somebody, in the journey's zone; the rest of the time they are where they live.
     *
     * @param until exclusive, at most 31 days after {@code from}
     * @param everyWeeks how often it comes again, in weeks; 0 for once
     * @param lastDay the last day on which it may begin again; null for no end
     * @param except days on which it would begin, and does not
     */
    record Slot(
            Set<UUID> children,
            With with,
            LocalDateTime from,
            LocalDateTime until,
            int everyWeeks,
            @Nullable LocalDate lastDay,
            Set<LocalDate> except) {}

    /** {@code exchange} is where and how the children are handed over. */
    @Recorded("custody-proposed")
    record CustodyProposed(
            OccurredOn occurredOn,
            Set<UUID> children,
            With livesWith,
            List<Slot> schedule,
            @Nullable PrivateText exchange,
            @Nullable PrivateText words)
            implements CustodyEvent {}

    @Recorded("custody-agreed")
    record CustodyAgreed(OccurredOn occurredOn, UUID proposal) implements CustodyEvent {}

    /** How the person prepares for seeing the children less. */
    @Recorded("seeing-children-less-prepared")
    record SeeingChildrenLessPrepared(OccurredOn occurredOn, PrivateText words) implements CustodyEvent {}

    @Recorded("time-with-children-recorded")
    record TimeWithChildrenRecorded(
            OccurredOn occurredOn,
            Set<UUID> children,
            Kept kept,
            @Nullable PrivateText words) implements CustodyEvent {}
}
