package dev.onward.journey.commands;

import dev.onward.journey.events.PreparingEvent.ObjectionKind;
import dev.onward.journey.events.PreparingEvent.Source;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Getting ready: the legal side and what the partner may say. */
public sealed interface PreparingCommand extends Command {

    record RecordLegalAdvice(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText advice,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText from)
            implements PreparingCommand {}

    record WaiveLegalAdvice(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements PreparingCommand {}

    record ExpectObjection(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @NotNull ObjectionKind kind,
            @Nullable Source from)
            implements PreparingCommand {}

    record PrepareAnswer(
            @NotNull UUID objection,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text) implements PreparingCommand {}

    record RehearseObjection(
            @NotNull UUID objection,
            @NotNull @Min(0) @Max(10) Integer ease) implements PreparingCommand {}
}
