package dev.onward.journeys;

import dev.onward.views.Journeys;
import dev.onward.views.LookingBack;
import dev.onward.views.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookingBackTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void the_overview_as_of_any_moment_is_what_the_live_one_was(long seed) {
        LookingBack.agrees(new OverviewView(), Journeys.some(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void also_that_of_a_long_journey(long seed) {
        Told told = Journeys.many(seed);
        LookingBack.agrees(new OverviewView(), told, Journeys.moments(seed, told), document -> document);
    }
}
