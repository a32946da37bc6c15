package dev.onward.replay;

import dev.onward.journey.events.Happening;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A journey that can be entered anywhere: it is folded from the nearest point known.
 *
 * @param points some that were come by, by their sequence
 */
record Walk(Path path, NavigableMap<Long, Point> points, Stretch stream) {

    /** A point is kept after so many events. */
    private static final int APART = 100;

    /** The events of the journey from one sequence to another, both included. */
    @FunctionalInterface
    interface Stretch {

        List<Happening> between(long from, long to);
    }

    static Walk of(Path path, Stretch stream) {
        return new Walk(path, new ConcurrentSkipListMap<>(), stream);
    }

    Walk on(Path longer) {
        return new Walk(longer, points, stream);
    }

    /** The same, from what is at hand for now. */
    Walk reading(Stretch atHand) {
        return new Walk(path, points, atHand);
    }

    /** The journey as it stood after the event with that sequence. */
    Point at(long sequence) {
        Map.Entry<Long, Point> nearest = points.floorEntry(sequence);
        Point point = nearest == null ? Point.START : nearest.getValue();
        for (Happening happening : events(point.sequence() + 1, sequence)) {
            point = next(point, happening);
        }
        return point;
    }

    Point next(Point point, Happening happening) {
        Point next = point.after(happening);
        if (next.sequence() % APART == APART - 1) {
            points.put(next.sequence(), next);
        }
        return next;
    }

    /** The events between the two, both included, without the words that are erased by now. */
    List<Happening> events(long from, long to) {
        return from > to
                ? List.of()
                : stream.between(from, to).stream().map(path::readable).toList();
    }
}
