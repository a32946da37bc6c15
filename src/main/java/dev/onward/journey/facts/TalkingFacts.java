package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.TalkingEvent;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.util.UUID;

/** The talk: planned for which moments, declared ready for, and held. */
public record TalkingFacts(Sayings<Instant> plans, Sayings<Boolean> declarations, Sayings<TalkOutcome> talks)
        implements FamilyFacts<TalkingFacts> {

    public static final TalkingFacts NONE = new TalkingFacts(Sayings.none(), Sayings.none(), Sayings.none());

    TalkingFacts after(Happening happening, TalkingEvent event) {
        return switch (event) {
            case TalkPlanned e -> new TalkingFacts(plans.and(happening, e.at()), declarations, talks);
            case ReadyToSpeakDeclared e -> new TalkingFacts(plans, declarations.and(happening, true), talks);
            case TalkHeld e -> new TalkingFacts(plans, declarations, talks.and(happening, e.outcome()));
        };
    }

    @Override
    public TalkingFacts without(UUID record) {
        return new TalkingFacts(plans.without(record), declarations.without(record), talks.without(record));
    }

    @Override
    public TalkingFacts redated(UUID record, OccurredOn occurredOn) {
        return new TalkingFacts(
                plans.redated(record, occurredOn),
                declarations.redated(record, occurredOn),
                talks.redated(record, occurredOn));
    }
}
