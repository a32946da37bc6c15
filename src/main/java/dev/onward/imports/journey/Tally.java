package dev.onward.imports.journey;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts records by their kinds, those apart that are not spoken of on the safety path. */
final class Tally {

    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Long> resting = new TreeMap<>();
    private long records;
    private long events;
    private @Nullable Instant from;
    private @Nullable Instant until;

    void count(JourneyEvent main, int itsEvents, Instant recordedAt) {
        records++;
        events += itsEvents;
        (main.restsOnSafetyPath() ? resting : kinds).merge(Kind.of(main).name(), 1L, Long::sum);
        from = from == null ? recordedAt : from;
        until = recordedAt;
    }

    JourneyReport report(Whose whose, boolean onSafetyPath) {
        Map<String, Long> shown = new TreeMap<>(kinds);
        if (!onSafetyPath) {
            resting.forEach((kind, count) -> shown.merge(kind, count, Long::sum));
        }
        return new JourneyReport(whose.journey(), records, events, shown, from, until);
    }
}
