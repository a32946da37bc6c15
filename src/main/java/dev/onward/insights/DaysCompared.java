package dev.onward.insights;

import dev.onward.insights.Observation.Means;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.timeline.Notebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a gauge was on days with a session of a pursuit, beside the other days on which it was rated. */
enum DaysCompared implements Observing {
    MOOD_ON_PURSUIT_DAYS("Mood", GaugesRated::mood),
    HURT_ON_PURSUIT_DAYS("Hurt", GaugesRated::hurt);

    private final String gauge;
    private final Function<GaugesRated, @Nullable Integer> rating;

    DaysCompared(String gauge, Function<GaugesRated, @Nullable Integer> rating) {
        this.gauge = gauge;
        this.rating = rating;
    }

    @Override
    public Stream<Observation> in(Notebook notebook) {
        Map<LocalDate, Double> days = Days.means(rating, notebook);
        Set<LocalDate> pursued = Days.with(PursuitSessionLogged.class, notebook);
        Mean those = Mean.of(on(pursued::contains, days));
        Mean others = Mean.of(on(day -> !pursued.contains(day), days));
        String sentence = gauge + " at " + those.value() + " on average on " + those.days()
                + " days with a session of a pursuit, at " + others.value() + " on " + others.days() + " other days.";
        return Stream.of(new Observation(
                id(),
                sentence,
                "days with a session of a pursuit, and other days",
                those.days(),
                days.size(),
                new Means(those, others)));
    }

    private static List<Double> on(Predicate<LocalDate> meant, Map<LocalDate, Double> days) {
        return days.entrySet().stream()
                .filter(day -> meant.test(day.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
