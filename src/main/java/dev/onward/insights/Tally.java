package dev.onward.insights;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** So many of so many. */
record Tally(long count, long of) {

    static <T> Tally of(Collection<T> all, Predicate<? super T> counted) {
        return new Tally(all.stream().filter(counted).count(), all.size());
    }

    /** Those records of a kind of which something holds. */
    static <E extends JourneyEvent> Function<Notebook, Tally> each(Class<E> type, Predicate<E> counted) {
        return notebook -> of(events(notebook, type), counted);
    }

    /** Those records of a kind that were rated as high, of all that were rated. */
    static <E extends JourneyEvent> Function<Notebook, Tally> rated(
            Class<E> type, Function<E, @Nullable Integer> rating, int from) {
        return notebook -> of(
                events(notebook, type).stream()
                        .map(rating)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                value -> value >= from);
    }

    private static <E extends JourneyEvent> List<E> events(Notebook notebook, Class<E> type) {
        return notebook.of(type).stream().map(Standing::event).toList();
    }
}
