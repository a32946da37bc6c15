package dev.onward.replay;

import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A place on the way where one can stand still: what was recorded at once. Holds no words.
 *
 * @param first the sequence of its first event
 * @param last the sequence of its last event
 * @param occurredOn as last corrected
 * @param saidAt when that was said
 * @param speaksOf the earlier records without which it says nothing
 * @param rests whether it is not shown while the person is on the safety path
 */
record Stop(
        UUID record,
        long first,
        long last,
        Instant recordedAt,
        Kind kind,
        OccurredOn occurredOn,
        Instant saidAt,
        List<UUID> speaksOf,
        boolean rests) {

    /** @param commit all events of one record */
    static Stop of(List<Happening> commit) {
        Happening first = commit.getFirst();
        Happening last = commit.getLast();
        return new Stop(
                first.record(),
                first.sequence(),
                last.sequence(),
                last.recordedAt(),
                Kind.of(first.event()),
                first.event().occurredOn(),
                first.recordedAt(),
                commit.stream()
                        .flatMap(happening -> happening.event().speaksOf())
                        .toList(),
                commit.stream().anyMatch(happening -> happening.event().restsOnSafetyPath()));
    }

    Stop corrected(RecordAmended amendment, Instant at) {
        OccurredOn day = amendment.correctedOccurredOn();
        return day == null ? this : new Stop(record, first, last, recordedAt, kind, day, at, speaksOf, rests);
    }

    /** Whether the person keeps it out by itself; by the days on which it can have happened, never after it was said. */
    boolean isKeptOut(Exclusions exclusions, ZoneId zone) {
        LocalDate said = saidAt.atZone(zone).toLocalDate();
        return exclusions.excludes(
                record, kind.name(), earlier(occurredOn.firstDay(zone), said), earlier(occurredOn.lastDay(zone), said));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
