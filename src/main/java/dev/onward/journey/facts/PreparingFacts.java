package dev.onward.journey.facts;

import dev.onward.journey.events.PreparingEvent;
import dev.onward.journey.events.PreparingEvent.AnswerPrepared;
import dev.onward.journey.events.PreparingEvent.LegalAdviceRecorded;
import dev.onward.journey.events.PreparingEvent.LegalAdviceWaived;
import dev.onward.journey.events.PreparingEvent.ObjectionExpected;
import dev.onward.journey.events.PreparingEvent.ObjectionRehearsed;

/** How far the person is prepared. */
public record PreparingFacts(Said said) {

    static boolean counts(PreparingEvent event) {
        return switch (event) {
            case LegalAdviceRecorded e -> true;
            case LegalAdviceWaived e -> true;
            case ObjectionExpected e -> true;
            case ObjectionRehearsed e -> true;
            case AnswerPrepared e -> false;
        };
    }

    /** Whether advice was recorded or waived. */
    public boolean legalSideConsidered() {
        return !said.of(LegalAdviceRecorded.class).isEmpty()
                || !said.of(LegalAdviceWaived.class).isEmpty();
    }

    /** How many objections that still stand were rehearsed at least once. */
    public long rehearsed() {
        return said.of(ObjectionRehearsed.class)
                .events()
                .map(ObjectionRehearsed::objection)
                .distinct()
                .filter(said.of(ObjectionExpected.class)::mentions)
                .count();
    }
}
