package dev.onward.imports.journey;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.reflection.LeavingOut;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts records by their kinds: all, and those that are spoken of on the safety path. */
final class Tally {

    private final LeavingOut resting =
            LeavingOut.allBut(happening -> happening.event().restsOnSafetyPath());
    private final Counts all = new Counts();
    private final Counts spokenOf = new Counts();

    private static final class Counts {

        private final Map<String, Long> kinds = new TreeMap<>();
        private long records;
        private long events;
        private @Nullable Instant from;
        private @Nullable Instant until;

        private void count(List<Happening> commit) {
            Happening main = commit.getFirst();
            records++;
            events += commit.size();
            kinds.merge(Kind.of(main.event()).name(), 1L, Long::sum);
            from = from == null ? main.recordedAt() : from;
            until = main.recordedAt();
        }
    }

    /** @param commit all events of one record */
    void count(List<Happening> commit) {
        all.count(commit);
        if (commit.stream().filter(resting::keeps).count() == commit.size()) {
            spokenOf.count(commit);
        }
    }

    JourneyReport report(Whose whose, boolean onSafetyPath) {
        Counts shown = onSafetyPath ? spokenOf : all;
        return new JourneyReport(whose.journey(), shown.records, shown.events, shown.kinds, shown.from, shown.until);
    }
}
