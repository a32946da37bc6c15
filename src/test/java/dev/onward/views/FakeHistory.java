package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.shared.JourneyId;
import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The history of one journey in memory; its first event is the log's 101st. */
public final class FakeHistory {

    public static final long FIRST = 101;

    private FakeHistory() {}

    public static History of(JourneyId only, Supplier<List<Happening>> happenings) {
        return new History() {
            @Override
            public List<Happening> read(JourneyId journey) {
                return journey.equals(only) ? happenings.get() : List.of();
            }

            @Override
            public List<Happening> read(JourneyId journey, long from, int events) {
                List<Happening> page = new ArrayList<>();
                read(journey).stream()
                        .filter(happening -> happening.sequence() >= from)
                        .takeWhile(happening -> page.size() < events
                                || happening.record().equals(page.getLast().record()))
                        .forEach(page::add);
                return List.copyOf(page);
            }

            @Override
            public Positions positions(JourneyId journey) {
                return new Positions(commits(journey, read(journey)));
            }

            @Override
            public long lastPosition(JourneyId journey) {
                return journey.equals(only) ? FIRST + happenings.get().size() - 1 : 0;
            }
        };
    }

    /** The same as commits of the log, with empty events. */
    public static List<PlacedCommit> commits(JourneyId journey, List<Happening> happenings) {
        Map<UUID, List<Happening>> records = new LinkedHashMap<>();
        happenings.forEach(
                h -> records.computeIfAbsent(h.record(), r -> new ArrayList<>()).add(h));
        List<PlacedCommit> commits = new ArrayList<>();
        records.forEach((record, events) -> {
            Happening first = events.getFirst();
            List<StoredEvent> stored = events.stream()
                    .map(e -> new StoredEvent("e" + e.sequence(), "x", "1", new byte[0], Map.of()))
                    .toList();
            Commit commit = new Commit(journey.toString(), first.sequence(), first.recordedAt(), record, stored);
            commits.add(new PlacedCommit(FIRST + first.sequence(), commit));
        });
        return commits;
    }
}
