package dev.onward.insights;

import dev.onward.timeline.Notebook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be counted in what stands, as far as there is enough of it.
 *
 * @param fewest how many records or days an observation is made of at least
 */
record Insights(int fewest, List<Observation> observations) {

    static final int FEWEST = 5;

    static Insights of(Notebook notebook) {
        return new Insights(
                FEWEST,
                observing()
                        .flatMap(one -> one.in(notebook))
                        .filter(Observation::isEnough)
                        .toList());
    }

    /** Everything that is looked at, in the order in which it is told. */
    static Stream<Observing> observing() {
        return Stream.<Observing[]>of(Share.values(), DaysCompared.values(), ByMonth.values())
                .flatMap(Arrays::stream);
    }
}
