package dev.onward.insights;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something counted, with its numbers. What it may mean is the person's to say.
 *
 * @param id stays as it is while the numbers change
 * @param compares what of; observations of the same belong together
 * @param count how many records or days of {@code of}
 * @param means left out unless two means are compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Observation(
        String id,
        String sentence,
        String compares,
        long count,
        long of,
        @Nullable Means means) {

    /** The mean of some days beside that of the others. */
    record Means(Mean those, Mean others) {}

    /** {@code what} is counted, in words that go on from the numbers. */
    static Observation of(String id, String compares, Tally tally, String what) {
        String sentence = tally.count() + " of " + tally.of() + " " + what + ".";
        return new Observation(id, sentence, compares, tally.count(), tally.of(), null);
    }

    boolean isEnough() {
        return means == null
                ? of >= Insights.FEWEST
                : means.those().days() >= Insights.FEWEST && means.others().days() >= Insights.FEWEST;
    }
}
