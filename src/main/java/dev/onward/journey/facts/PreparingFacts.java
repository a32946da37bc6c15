package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.PreparingEvent;
import dev.onward.journey.events.PreparingEvent.AnswerPrepared;
import dev.onward.journey.events.PreparingEvent.LegalAdviceRecorded;
import dev.onward.journey.events.PreparingEvent.LegalAdviceWaived;
import dev.onward.journey.events.PreparingEvent.ObjectionExpected;
import dev.onward.journey.events.PreparingEvent.ObjectionKind;
import dev.onward.journey.events.PreparingEvent.ObjectionRehearsed;
import dev.onward.shared.OccurredOn;
import java.util.UUID;

/**
 * How far the person is prepared.
 *
 * @param legal advice recorded or waived
 * @param rehearsals the objection of each rehearsal
 */
public record PreparingFacts(Sayings<Boolean> legal, Sayings<ObjectionKind> objections, Sayings<UUID> rehearsals)
        implements FamilyFacts<PreparingFacts> {

    public static final PreparingFacts NONE = new PreparingFacts(Sayings.none(), Sayings.none(), Sayings.none());

    PreparingFacts after(Happening happening, PreparingEvent event) {
        return switch (event) {
            case LegalAdviceRecorded e -> new PreparingFacts(legal.and(happening, true), objections, rehearsals);
            case LegalAdviceWaived e -> new PreparingFacts(legal.and(happening, true), objections, rehearsals);
            case ObjectionExpected e -> new PreparingFacts(legal, objections.and(happening, e.kind()), rehearsals);
            case ObjectionRehearsed e ->
                new PreparingFacts(legal, objections, rehearsals.and(happening, e.objection()));
            case AnswerPrepared e -> this;
        };
    }

    @Override
    public PreparingFacts without(UUID record) {
        return new PreparingFacts(legal.without(record), objections.without(record), rehearsals.without(record));
    }

    @Override
    public PreparingFacts redated(UUID record, OccurredOn occurredOn) {
        return new PreparingFacts(
                legal.redated(record, occurredOn),
                objections.redated(record, occurredOn),
                rehearsals.redated(record, occurredOn));
    }

    /** How many objections that still stand were rehearsed at least once. */
    public long rehearsed() {
        return rehearsals.values().distinct().filter(objections::mentions).count();
    }
}
