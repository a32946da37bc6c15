package dev.onward.journeys;

import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One journey at a glance.
 *
 * @param record of its start
 * @param aliases how the person calls the partner: at first, and in each amendment that stands
 * @param reasons why the person goes: at first, and in each change that stands
 * @param outcome while it is closed
 */
record Overview(
        @Nullable UUID record,
        List<Said<PrivateText>> aliases,
        List<Said<Set<Circumstance>>> reasons,
        @Nullable OccurredOn since,
        @Nullable ZoneId zone,
        @Nullable Instant startedAt,
        boolean closed,
        @Nullable Outcome outcome) {

    static final Overview NONE = new Overview(null, List.of(), List.of(), null, null, null, false, null);

    @Nullable
    PrivateText alias() {
        return aliases.isEmpty() ? null : aliases.getLast().value();
    }

    Set<Circumstance> circumstances() {
        return reasons.isEmpty() ? Set.of() : reasons.getLast().value();
    }

    Overview called(UUID in, PrivateText alias) {
        return with(and(aliases, new Said<>(in, alias)), reasons);
    }

    Overview under(UUID in, Set<Circumstance> circumstances) {
        return with(aliases, and(reasons, new Said<>(in, circumstances)));
    }

    /** Without what a record said that was taken back. */
    Overview without(UUID other) {
        return with(without(aliases, other), without(reasons, other));
    }

    /** Without the words of a record; those of the start take every later alias along, which says it again. */
    Overview erasing(UUID other) {
        return with(
                aliases.stream()
                        .map(said -> other.equals(record) || said.record().equals(other)
                                ? new Said<>(said.record(), said.value().erased())
                                : said)
                        .toList(),
                reasons);
    }

    Overview closedWith(Outcome outcome) {
        return new Overview(record, aliases, reasons, since, zone, startedAt, true, outcome);
    }

    Overview reopened() {
        return new Overview(record, aliases, reasons, since, zone, startedAt, false, null);
    }

    private Overview with(List<Said<PrivateText>> aliases, List<Said<Set<Circumstance>>> reasons) {
        return new Overview(record, aliases, reasons, since, zone, startedAt, closed, outcome);
    }

    private static <T> List<Said<T>> and(List<Said<T>> all, Said<T> one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<Said<T>> without(List<Said<T>> all, UUID record) {
        return all.stream().filter(said -> !said.record().equals(record)).toList();
    }
}
