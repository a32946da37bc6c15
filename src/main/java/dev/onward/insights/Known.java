package dev.onward.insights;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn.Precision;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.List;

/** Records whose time is known well enough to be counted by it. */
final class Known {

    private Known() {}

    static <E extends JourneyEvent> List<Standing<E>> toTheMoment(Notebook notebook, Class<E> type) {
        return to(Precision.INSTANT, notebook, type);
    }

    static <E extends JourneyEvent> List<Standing<E>> toTheDay(Notebook notebook, Class<E> type) {
        return to(Precision.DAY, notebook, type);
    }

    static <E extends JourneyEvent> List<Standing<E>> toTheMonth(Notebook notebook, Class<E> type) {
        return to(Precision.MONTH, notebook, type);
    }

    /** Precisions are in the order of how much they say. */
    private static <E extends JourneyEvent> List<Standing<E>> to(Precision least, Notebook notebook, Class<E> type) {
        return notebook.of(type).stream()
                .filter(standing -> standing.occurredOn().precision().compareTo(least) <= 0)
                .toList();
    }
}
