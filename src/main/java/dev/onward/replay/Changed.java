package dev.onward.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.Step;
import dev.onward.progress.Progress;
import dev.onward.progress.Readiness.GuardState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two moments of a journey. What is the same is left out.
 *
 * @param safetyPath whether it was taken or left
 * @param guards of the readiness to talk, as they are now: those that opened or were met, or ask for something else. All
 *     of them once the safety path is left; on it there are none
 * @param standing the decision that stands
 * @param gauges of each the rating that happened last; null before there was one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Changed(
        @Nullable PhaseChange phase,
        @Nullable Boolean safetyPath,
        List<StepChange> steps,
        List<GuardState> guards,
        @Nullable DecisionChange standing,
        @Nullable ReasonsChanged reasons,
        List<GaugeChange> gauges) {

    /** Null before the journey began. */
    record PhaseChange(@Nullable Phase before, @Nullable Phase after) {}

    /** Null where the step does not apply. */
    record StepChange(Step step, Progress.@Nullable State before, Progress.@Nullable State after) {}

    /** Null where none stands. */
    record DecisionChange(
            @Nullable Decision before, @Nullable Decision after) {}

    record GaugeChange(
            String gauge,
            @Nullable Integer before,
            @Nullable Integer after) {}

    private interface Change<K, V, C> {

        C of(K name, @Nullable V before, @Nullable V after);
    }

    static Changed between(Seen before, Seen after) {
        return new Changed(
                before.phase() == after.phase() ? null : new PhaseChange(before.phase(), after.phase()),
                before.safetyPath() == after.safetyPath() ? null : after.safetyPath(),
                changes(before.steps(), after.steps(), StepChange::new),
                after.guards().values().stream()
                        .filter(guard -> !guard.equals(before.guards().get(guard.guard())))
                        .toList(),
                before.standing() == after.standing() ? null : new DecisionChange(before.standing(), after.standing()),
                ReasonsChanged.between(before.reasons(), after.reasons()),
                changes(before.gauges(), after.gauges(), GaugeChange::new));
    }

    private static <K extends Comparable<K>, V, C> List<C> changes(
            Map<K, V> before, Map<K, V> after, Change<K, V, C> change) {
        Set<K> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<C> changes = new ArrayList<>();
        for (K name : names) {
            V then = before.get(name);
            V now = after.get(name);
            if (!Objects.equals(then, now)) {
                changes.add(change.of(name, then, now));
            }
        }
        return changes;
    }
}
