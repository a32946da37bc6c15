package dev.onward.replay;

import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.Guard;
import dev.onward.progress.Progress;
import dev.onward.progress.Readiness.GuardState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told of a moment of their journey beside the records themselves. Two of them can be compared.
 *
 * @param phase null before the journey began
 * @param steps those that apply
 * @param guards of the readiness to talk; none on the safety path
 * @param standing the decision that stands; null when none does
 * @param gauges of each the rating that happened last, as far as that is known
 */
record Seen(
        @Nullable Phase phase,
        boolean safetyPath,
        Map<Step, Progress.State> steps,
        Map<Guard, GuardState> guards,
        @Nullable Decision standing,
        PaperSeen reasons,
        Map<String, Integer> gauges) {

    /** Before the journey began. */
    static final Seen NOTHING = new Seen(null, false, Map.of(), Map.of(), null, PaperSeen.BLANK, Map.of());
}
