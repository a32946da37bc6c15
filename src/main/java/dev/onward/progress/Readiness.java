package dev.onward.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.journey.facts.Asking;
import dev.onward.journey.facts.Guard;
import dev.onward.journey.facts.Intention;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Readiness to talk: the guards before planning the talk and before declaring oneself ready.
 *
 * @param ready whether all of them are met
 */
public record Readiness(boolean ready, List<GuardState> guards) {

    public enum State {
        OPEN,
        MET
    }

    /** A guard, and while it is open what is missing and when it will be met by itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GuardState(
            Guard guard,
            State state,
            @Nullable String missing,
            @Nullable Instant opensAt) {

        static GuardState of(Guard guard, Optional<Refusal> refusal) {
            return refusal.map(open -> new GuardState(guard, State.OPEN, open.missing(), open.opensAt()))
                    .orElseGet(() -> new GuardState(guard, State.MET, null, null));
        }
    }

    static Readiness of(JourneyFacts facts, Instant now) {
        Asking asking = Asking.now(Intention.DECLARE_READY, now, null);
        List<GuardState> guards = Stream.of(Intention.PLAN_TALK, Intention.DECLARE_READY)
                .flatMap(intention -> intention.guards().stream())
                .distinct()
                .map(guard -> GuardState.of(guard, guard.check(facts, asking)))
                .toList();
        return new Readiness(guards.stream().allMatch(guard -> guard.state() == State.MET), guards);
    }
}
