package dev.onward.journey.facts;

import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.LettersEvent.LetterDiscarded;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import java.util.Optional;
import java.util.UUID;

/** The letters, and what became of them. */
public record LettersFacts(Said said) {

    static boolean counts(LettersEvent event) {
        return switch (event) {
            case LetterDrafted e -> true;
            case LetterRevised e -> false;
            case LetterSealed e -> true;
            case LetterDiscarded e -> true;
            case LetterLeft e -> true;
        };
    }

    /** The kind of a letter; empty when there is none. */
    public Optional<LetterKind> kind(UUID letter) {
        return said.of(LetterDrafted.class).find(letter).map(LetterDrafted::kind);
    }

    public boolean isSealed(UUID letter) {
        return said.of(LetterSealed.class).events().anyMatch(e -> e.letter().equals(letter));
    }

    public boolean isDiscarded(UUID letter) {
        return said.of(LetterDiscarded.class).events().anyMatch(e -> e.letter().equals(letter));
    }

    public boolean isLeft(UUID letter) {
        return said.of(LetterLeft.class).events().anyMatch(e -> e.letter().equals(letter));
    }

    /** Whether a letter that stands was left behind. */
    public boolean isOneLeft() {
        return said.of(LetterLeft.class)
                .events()
                .map(LetterLeft::letter)
                .anyMatch(said.of(LetterDrafted.class)::mentions);
    }
}
