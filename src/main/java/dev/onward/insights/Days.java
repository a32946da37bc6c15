package dev.onward.insights;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.facts.Suggestion;
import dev.onward.timeline.Notebook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days of the journey's zone, and how they were. */
final class Days {

    private Days() {}

    /** The days with a record of that kind. */
    static Set<LocalDate> with(Class<? extends JourneyEvent> type, Notebook notebook) {
        return Known.toTheDay(notebook, type).stream()
                .map(standing -> standing.day(notebook.zone()))
                .collect(Collectors.toSet());
    }

    /** The mean of a gauge on each day on which it was rated. */
    static Map<LocalDate, Double> means(Function<GaugesRated, @Nullable Integer> gauge, Notebook notebook) {
        return Known.toTheDay(notebook, GaugesRated.class).stream()
                .filter(rated -> gauge.apply(rated.event()) != null)
                .collect(Collectors.groupingBy(
                        rated -> rated.day(notebook.zone()),
                        Collectors.averagingInt(rated -> Objects.requireNonNull(gauge.apply(rated.event())))));
    }

    /** The hard ones of those on which hurt or mood was rated. */
    static Tally hard(Notebook notebook) {
        Map<LocalDate, Boolean> hard = Known.toTheDay(notebook, GaugesRated.class).stream()
                .filter(rated -> rated.event().hurt() != null || rated.event().mood() != null)
                .collect(Collectors.toMap(
                        rated -> rated.day(notebook.zone()),
                        rated -> Suggestion.isHard(rated.event()),
                        Boolean::logicalOr));
        return Tally.of(hard.values(), day -> day);
    }
}
