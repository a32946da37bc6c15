package dev.onward.timeline;

import dev.onward.views.Journeys;
import dev.onward.views.LookingBack;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LookingBackTest {

    @Property(tries = 40)
    void the_timeline_as_of_any_moment_is_what_the_live_one_was(
            @ForAll long seed, @ForAll @IntRange(max = 30) int records) {
        LookingBack.agrees(new TimelineView(), Journeys.any(seed, records));
    }
}
