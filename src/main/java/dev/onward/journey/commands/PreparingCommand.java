package dev.onward.journey.commands;

import dev.onward.journey.events.PreparingEvent;
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

    @Becomes(PreparingEvent.LegalAdviceRecorded.class)
    record RecordLegalAdvice(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText advice,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText from)
            implements PreparingCommand {}

    @Becomes(PreparingEvent.LegalAdviceWaived.class)
    record WaiveLegalAdvice(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements PreparingCommand {}

    @Becomes(PreparingEvent.ObjectionExpected.class)
    record ExpectObjection(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @NotNull ObjectionKind kind,
            @Nullable Source from)
            implements PreparingCommand {}

    @Becomes(PreparingEvent.AnswerPrepared.class)
    record PrepareAnswer(
            @NotNull UUID objection,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text) implements PreparingCommand {}

    record RehearseObjection(
            @NotNull UUID objection,
            @NotNull @Min(0) @Max(10) Integer ease) implements PreparingCommand {}
}
