package dev.onward.reasons;

import dev.onward.views.Journeys;
import dev.onward.views.LookingBack;
import dev.onward.views.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookingBackTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void the_paper_as_of_any_moment_is_what_the_live_one_was(long seed) {
        LookingBack.agrees(new ReasonsView(), Journeys.some(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#one")
    void also_that_of_a_long_journey(long seed) {
        Told told = Journeys.many(seed);
        LookingBack.agrees(new ReasonsView(), told, Journeys.moments(seed, told), document -> document);
    }
}
