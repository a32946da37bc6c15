package dev.onward.replay;

import dev.onward.journey.events.Happening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A place on the way where one can stand still: what was recorded at once. Holds no words.
 *
 * @param first the sequence of its first event
 * @param last the sequence of its last event
 * @param speaksOf the earlier records without which it says nothing
 * @param rests whether it is not shown while the person is on the safety path
 */
record Stop(UUID record, long first, long last, Instant recordedAt, List<UUID> speaksOf, boolean rests) {

    /** @param commit all events of one record */
    static Stop of(List<Happening> commit) {
        Happening first = commit.getFirst();
        Happening last = commit.getLast();
        return new Stop(
                first.record(),
                first.sequence(),
                last.sequence(),
                last.recordedAt(),
                commit.stream()
                        .flatMap(happening -> happening.event().speaksOf())
                        .toList(),
                commit.stream().anyMatch(happening -> happening.event().restsOnSafetyPath()));
    }
}
