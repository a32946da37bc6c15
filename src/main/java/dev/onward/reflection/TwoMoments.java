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

    /** @param shown what is left of the whole stream: each moment is that of the stream */
    static TwoMoments of(List<Happening> stream, List<Happening> shown, Moment earlier, Moment later) {
        return new TwoMoments(
                earlier,
                later,
                upTo(earlier.of(stream).getLast(), shown),
                upTo(later.of(stream).getLast(), shown));
    }

    private static List<Happening> upTo(Happening last, List<Happening> shown) {
        return shown.stream()
                .takeWhile(happening -> happening.sequence() <= last.sequence())
                .toList();
    }

    /** What was recorded between the two. */
    public List<Happening> since() {
        return now.subList(then.size(), now.size());
    }
}
