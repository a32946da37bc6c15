package dev.onward.journey.commands;

import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.Source;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the partner may say, and being prepared for it. */
public sealed interface ObjectionsCommand extends Command {

    @Becomes(ObjectionsEvent.ObjectionExpected.class)
    record ExpectObjection(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @NotNull ObjectionKind kind,
            @Nullable Source from)
            implements ObjectionsCommand {}

    @Becomes(ObjectionsEvent.AnswerPrepared.class)
    record PrepareAnswer(
            @NotNull UUID objection,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text) implements ObjectionsCommand {}

    @Becomes(ObjectionsEvent.ObjectionRehearsed.class)
    record RehearseObjection(
            @NotNull UUID objection,
            @NotNull @Min(0) @Max(10) Integer ease) implements ObjectionsCommand {}
}
