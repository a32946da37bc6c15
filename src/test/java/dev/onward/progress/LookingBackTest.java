package dev.onward.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.views.Journeys;
import dev.onward.views.LookingBack;
import dev.onward.views.Told;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LookingBackTest {

    @Property(tries = 40)
    void progress_as_of_any_moment_is_what_the_live_one_was(
            @ForAll long seed, @ForAll @IntRange(max = 30) int records) {
        LookingBack.agrees(new ProgressView(), Journeys.any(seed, records));
    }

    @Property(tries = 40)
    void progress_needs_no_index_of_records(@ForAll long seed, @ForAll @IntRange(max = 30) int records) {
        JourneyFacts kept = JourneyFacts.NONE;
        JourneyFacts whole = JourneyFacts.NONE;
        for (Happening happening : Journeys.any(seed, records).happenings()) {
            kept = new ProgressView().after(kept, happening);
            whole = whole.after(happening);
        }
        assertThat(progress(kept)).isEqualTo(progress(whole));
    }

    private static Progress progress(JourneyFacts facts) {
        return Progress.of(Told.JOURNEY, facts, Instant.parse("2026-07-01T00:00:00Z"));
    }
}
