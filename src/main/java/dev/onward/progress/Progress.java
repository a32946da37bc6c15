package dev.onward.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.KeepingFacts;
import dev.onward.journey.facts.StepRules;
import dev.onward.shared.JourneyId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far someone has come at a moment.
 *
 * @param phase the furthest with a recorded fact; never a lock
 * @param steps those that apply
 * @param readinessToTalk left out on the safety path
 * @param nextSteps at most three
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(
        JourneyId journey,
        KeepingFacts.State state,
        Phase phase,
        boolean safetyPath,
        List<StepState> steps,
        Measure stepsPercent,
        Measure articleMeasure,
        @Nullable Readiness readinessToTalk,
        List<NextStep> nextSteps) {

    private static final int MOST_NEXT_STEPS = 3;

    public enum State {
        DONE,
        SKIPPED,
        OPEN;

        @JsonValue
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record StepState(Step step, Phase phase, State state) {

        static StepState of(Step step, JourneyFacts facts) {
            return new StepState(step, step.phase(), state(step, facts));
        }

        private static State state(Step step, JourneyFacts facts) {
            if (StepRules.isDone(step, facts)) {
                return State.DONE;
            }
            return facts.keeping().skipped().contains(step) ? State.SKIPPED : State.OPEN;
        }
    }

    public static Progress of(JourneyId journey, JourneyFacts facts, Instant now) {
        List<StepState> steps = Arrays.stream(Step.values())
                .filter(step -> StepRules.applies(step, facts))
                .map(step -> StepState.of(step, facts))
                .toList();
        boolean admitted = steps.stream().anyMatch(step -> step.step() == Step.ADMIT && step.state() == State.DONE);
        long done = count(steps, State.DONE);
        boolean open = facts.keeping().state() == KeepingFacts.State.OPEN;
        return new Progress(
                journey,
                facts.keeping().state(),
                facts.phase(),
                facts.safety().onPath(),
                steps,
                Measure.ofSteps(done, count(steps, State.SKIPPED), steps.size()),
                Measure.ofArticle(admitted, done - (admitted ? 1 : 0), steps.size() - 1L),
                facts.safety().onPath() ? null : Readiness.of(facts, now),
                open ? next(journey, steps, facts) : List.of());
    }

    private static long count(List<StepState> steps, State state) {
        return steps.stream().filter(step -> step.state() == state).count();
    }

    private static List<NextStep> next(JourneyId journey, List<StepState> steps, JourneyFacts facts) {
        return steps.stream()
                .filter(step -> step.state() == State.OPEN)
                .map(step -> NextStep.of(journey, step.step(), facts))
                .flatMap(Optional::stream)
                .limit(MOST_NEXT_STEPS)
                .toList();
    }
}
