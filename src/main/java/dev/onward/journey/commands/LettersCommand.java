package dev.onward.journey.commands;

import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to the partner: to be left behind, or never to be sent. */
public sealed interface LettersCommand extends Command {

    @Becomes(LettersEvent.LetterDrafted.class)
    record DraftLetter(
            @NotNull LetterKind kind,
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText text) implements LettersCommand {}

    @Becomes(LettersEvent.LetterRevised.class)
    record ReviseLetter(
            @NotNull UUID letter,
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText text) implements LettersCommand {}

    @Becomes(LettersEvent.LetterSealed.class)
    record SealLetter(@NotNull UUID letter) implements LettersCommand {}

    @Becomes(LettersEvent.LetterDiscarded.class)
    record DiscardLetter(@NotNull UUID letter) implements LettersCommand {}

    @Becomes(LettersEvent.LetterLeft.class)
    record RecordLetterLeft(
            @NotNull UUID letter,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where) implements LettersCommand {}
}
