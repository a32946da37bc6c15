package dev.onward.journey.facts;

import dev.onward.journey.events.TalkingEvent;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import java.time.ZoneId;
import java.util.UUID;

/** The talk: planned, declared ready for, and held. */
public record TalkingFacts(Said said) {

    static boolean counts(TalkingEvent event) {
        return switch (event) {
            case TalkPlanned e -> true;
            case ReadyToSpeakDeclared e -> false;
            case TalkHeld e -> true;
            case TalkCancelled e -> true;
        };
    }

    /** The plans that were not cancelled. */
    public Sayings<TalkPlanned> plans() {
        return said.of(TalkPlanned.class).where(plan -> !isCancelled(plan.record()));
    }

    public boolean isCancelled(UUID plan) {
        return said.of(TalkCancelled.class).events().anyMatch(e -> e.plan().equals(plan));
    }

    public Sayings<TalkHeld> talks() {
        return said.of(TalkHeld.class);
    }

    /** Whether a talk was held that did not help, even if a later one did. */
    public boolean oneDidNotHelp() {
        return talks().events().anyMatch(talk -> talk.outcome() != TalkOutcome.HELPED);
    }

    /** Whether the last talk that was held did not help. */
    public boolean lastDidNotHelp(ZoneId zone) {
        return talks().last(zone)
                .filter(talk -> talk.event().outcome() != TalkOutcome.HELPED)
                .isPresent();
    }
}
