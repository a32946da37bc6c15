package dev.onward.reflection;

import dev.onward.journey.events.Happening;
import java.util.List;

/**
 * A journey at two moments, of a stream that is read once.
 *
 * @param then its stream up to the earlier moment
 * @param now its stream up to the later one, which begins with {@code then}
 */
public record TwoMoments(Moment earlier, Moment later, List<Happening> then, List<Happening> now) {

    static TwoMoments of(List<Happening> stream, Moment earlier, Moment later) {
        return new TwoMoments(earlier, later, earlier.of(stream), later.of(stream));
    }

    /** What was recorded between the two. */
    public List<Happening> since() {
        return now.subList(then.size(), now.size());
    }
}
