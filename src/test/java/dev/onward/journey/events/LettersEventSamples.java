package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.LettersEvent.LetterDiscarded;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import java.util.List;

final class LettersEventSamples {

    private LettersEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new LetterDrafted(ON, LetterKind.TO_LEAVE, TEXT),
                new LetterRevised(ON, LetterKind.TO_LEAVE, RECORD, TEXT),
                new LetterSealed(ON, LetterKind.TO_LEAVE, RECORD),
                new LetterDiscarded(ON, LetterKind.UNSENT, RECORD),
                new LetterLeft(ON, LetterKind.TO_LEAVE, RECORD, TEXT, List.of("letter-before-talk")));
    }
}
