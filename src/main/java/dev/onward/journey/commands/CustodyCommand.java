package dev.onward.journey.commands;

import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.shared.PrivateText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the children live and whom they see when. */
public sealed interface CustodyCommand extends Command {

    /** {@code livesWith} is where the children are whenever no slot of the schedule says otherwise. */
    @Becomes(CustodyEvent.CustodyProposed.class)
    record ProposeCustody(
            @NotEmpty @Size(max = 20) Set<@NotNull UUID> children,
            @NotNull With livesWith,
            @Nullable @Size(max = 100) List<@NotNull @Valid ProposedSlot> schedule,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText exchange,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words)
            implements CustodyCommand {}

    /** See {@link Slot}. */
    record ProposedSlot(
            @NotEmpty Set<@NotNull UUID> children,
            @NotNull With with,
            @NotNull LocalDateTime from,
            @NotNull LocalDateTime until,
            @Nullable @Min(0) @Max(52) Integer everyWeeks,
            @Nullable LocalDate lastDay,
            @Nullable @Size(max = 400) Set<@NotNull LocalDate> except) {}

    @Becomes(CustodyEvent.CustodyAgreed.class)
    record AgreeCustody(@NotNull UUID proposal) implements CustodyCommand {}

    @Becomes(CustodyEvent.SeeingChildrenLessPrepared.class)
    record PrepareToSeeChildrenLess(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText words) implements CustodyCommand {}

    @Becomes(CustodyEvent.TimeWithChildrenRecorded.class)
    record RecordTimeWithChildren(
            @NotEmpty @Size(max = 20) Set<@NotNull UUID> children,
            @NotNull Kept kept,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words)
            implements CustodyCommand {}
}
