package dev.onward.thenandnow;

import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Notebooks.Both;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The six gauges, each as it was rated last. */
enum Gauges {
    MOOD(GaugesRated::mood),
    CALM(GaugesRated::calm),
    HURT(GaugesRated::hurt),
    LOVE(GaugesRated::love),
    RESOLVE(GaugesRated::resolve),
    CLARITY(GaugesRated::clarity);

    private final Function<GaugesRated, @Nullable Integer> rating;

    Gauges(Function<GaugesRated, @Nullable Integer> rating) {
        this.rating = rating;
    }

    static Section section(Both both) {
        List<Row> rows = Arrays.stream(values())
                .map(gauge ->
                        new Row(Side.sentence(gauge), gauge.side(both.then(), "then"), gauge.side(both.now(), "now")))
                .toList();
        return new Section("gauges", "How do you feel, from 0 to 10?", rows);
    }

    private Side side(Notebook notebook, String when) {
        return notebook.of(GaugesRated.class).reversed().stream()
                .filter(rated -> rating.apply(rated.event()) != null)
                .findFirst()
                .map(rated -> Side.of(rated, String.valueOf(rating.apply(rated.event()))))
                .orElseGet(() -> Side.missing("Not rated by " + when + "."));
    }
}
