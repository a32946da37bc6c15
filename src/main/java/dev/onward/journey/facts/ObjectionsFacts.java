package dev.onward.journey.facts;

import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ObjectionsEvent.AnswerPrepared;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import java.util.Optional;
import java.util.stream.Stream;

/** What the partner may say, and how far the person is prepared for it. */
public record ObjectionsFacts(Said said) {

    static boolean counts(ObjectionsEvent event) {
        return switch (event) {
            case ObjectionExpected e -> true;
            case AnswerPrepared e -> false;
            case ObjectionRehearsed e -> true;
        };
    }

    /** How many objections that still stand were rehearsed at least once. */
    public long rehearsed() {
        return rehearsedOnes().count();
    }

    /** Whether one of them is a legal one. */
    public boolean legalOneRehearsed() {
        return rehearsedOnes().anyMatch(objection -> objection.kind() == ObjectionKind.LEGAL);
    }

    private Stream<ObjectionExpected> rehearsedOnes() {
        Sayings<ObjectionExpected> objections = said.of(ObjectionExpected.class);
        return said.of(ObjectionRehearsed.class)
                .events()
                .map(ObjectionRehearsed::objection)
                .distinct()
                .map(objections::find)
                .flatMap(Optional::stream);
    }
}
