package dev.onward.journey.write;

import static dev.onward.journey.Events.letter;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.LettersCommand.DiscardLetter;
import dev.onward.journey.commands.LettersCommand.DraftLetter;
import dev.onward.journey.commands.LettersCommand.RecordLetterLeft;
import dev.onward.journey.commands.LettersCommand.ReviseLetter;
import dev.onward.journey.commands.LettersCommand.SealLetter;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.shared.OccurredOn;
import java.util.stream.Stream;

final class LettersCommandSamples {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private LettersCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new DraftLetter(LetterKind.TO_LEAVE, text("x"))),
                sample(s -> new ReviseLetter(s.tell(letter(NOW, LetterKind.TO_LEAVE)), text("y"))),
                sample(s -> new SealLetter(s.tell(letter(NOW, LetterKind.UNSENT)))),
                sample(s -> new DiscardLetter(s.tell(letter(NOW, LetterKind.TO_LEAVE)))),
                sample(s -> new RecordLetterLeft(s.tell(letter(NOW, LetterKind.TO_LEAVE)), null)));
    }
}
