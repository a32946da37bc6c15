package dev.onward.replay;

import dev.onward.exclusions.Exclusions;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A place on the way where one can stand still: what was recorded at once. Holds no words.
 *
 * @param first the sequence of its first event
 * @param last the sequence of its last event
 * @param days when it happened: as it was said first, then as it was corrected; the last one counts
 * @param speaksOf the earlier records without which it says nothing
 * @param rests whether it is not shown while the person is on the safety path
 */
record Stop(
        UUID record,
        long first,
        long last,
        Instant recordedAt,
        Kind kind,
        List<Day> days,
        List<UUID> speaksOf,
        boolean rests) {

    /** @param by the record that says so */
    record Day(UUID by, OccurredOn occurredOn, Instant saidAt) {}

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
                List.of(new Day(first.record(), first.event().occurredOn(), first.recordedAt())),
                commit.stream()
                        .flatMap(happening -> happening.event().speaksOf())
                        .toList(),
                commit.stream().anyMatch(happening -> happening.event().restsOnSafetyPath()));
    }

    Stop corrected(UUID by, OccurredOn occurredOn, Instant at) {
        return with(Stream.concat(days.stream(), Stream.of(new Day(by, occurredOn, at)))
                .toList());
    }

    /** Once that correction is taken back. */
    Stop withoutCorrection(UUID by) {
        return with(days.stream().filter(day -> !day.by().equals(by)).toList());
    }

    private Stop with(List<Day> others) {
        return new Stop(record, first, last, recordedAt, kind, others, speaksOf, rests);
    }

    /** Whether the person keeps it out by itself; by the days on which it can have happened, never after it was said. */
    boolean isKeptOut(Exclusions exclusions, ZoneId zone) {
        OccurredOn occurredOn = days.getLast().occurredOn();
        LocalDate said = days.getLast().saidAt().atZone(zone).toLocalDate();
        return exclusions.excludes(
                record, kind.name(), earlier(occurredOn.firstDay(zone), said), earlier(occurredOn.lastDay(zone), said));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
