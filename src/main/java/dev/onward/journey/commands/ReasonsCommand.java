package dev.onward.journey.commands;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing the reasons paper, and reading it. */
public sealed interface ReasonsCommand extends Command {

    @Becomes(ReasonsEvent.ReasonAdded.class)
    record AddReason(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @NotNull ForWhom forWhom,
            @NotNull @Min(1) @Max(10) Integer strength)
            implements ReasonsCommand {}

    @Becomes(ReasonsEvent.ReasonReworded.class)
    record RewordReason(
            @NotNull UUID reason,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text) implements ReasonsCommand {}

    @Becomes(ReasonsEvent.ReasonStruck.class)
    record StrikeReason(
            @NotNull UUID reason,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements ReasonsCommand {}

    @Becomes(ReasonsEvent.ReasonRestored.class)
    record RestoreReason(@NotNull UUID reason) implements ReasonsCommand {}

    @Becomes(ReasonsEvent.ReasonsRead.class)
    record ReadReasons(
            @NotNull Way way,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText occasion) implements ReasonsCommand {}

    /** All reasons that stand, each once, in their new order. */
    @Becomes(ReasonsEvent.ReasonsReordered.class)
    record ReorderReasons(@NotEmpty @Size(max = 1_000) List<@NotNull UUID> reasons) implements ReasonsCommand {}

    @Becomes(ReasonsEvent.PocketCopyMade.class)
    record MakePocketCopy(
            @NotNull PocketForm form,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where) implements ReasonsCommand {}
}
