package dev.onward.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.views.Journeys;
import dev.onward.views.LookingBack;
import dev.onward.views.Told;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookingBackTest {

    private final ProgressView view = new ProgressView();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void progress_as_of_any_moment_is_what_the_live_one_was(long seed) {
        LookingBack.agrees(view, Journeys.some(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void also_that_of_a_long_journey_and_what_is_answered(long seed) {
        Told told = Journeys.many(seed);
        LookingBack.agrees(view, told, Journeys.moments(seed, told), facts -> List.of(facts, progress(facts)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void progress_needs_no_index_of_records(long seed) {
        JourneyFacts kept = JourneyFacts.NONE;
        JourneyFacts whole = JourneyFacts.NONE;
        for (Happening happening : Journeys.some(seed).happenings()) {
            kept = view.after(kept, happening);
            whole = whole.after(happening);
        }
        assertThat(progress(kept)).isEqualTo(progress(whole));
    }

    private static Progress progress(JourneyFacts facts) {
        return Progress.of(Told.JOURNEY, facts, Instant.parse("2026-07-01T00:00:00Z"));
    }
}
