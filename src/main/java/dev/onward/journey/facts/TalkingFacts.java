package dev.onward.journey.facts;

import dev.onward.journey.events.TalkingEvent;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import java.time.ZoneId;

/** The talk: planned, declared ready for, and held. */
public record TalkingFacts(Said said) {

    static boolean counts(TalkingEvent event) {
        return switch (event) {
            case TalkPlanned e -> true;
            case ReadyToSpeakDeclared e -> false;
            case TalkHeld e -> true;
        };
    }

    public Sayings<TalkPlanned> plans() {
        return said.of(TalkPlanned.class);
    }

    public Sayings<TalkHeld> talks() {
        return said.of(TalkHeld.class);
    }

    /** Whether the last talk was held and did not help. */
    public boolean lastDidNotHelp(ZoneId zone) {
        return talks().last(zone)
                .filter(talk -> talk.event().outcome() != TalkOutcome.HELPED)
                .isPresent();
    }
}
