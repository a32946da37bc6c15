package dev.onward.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What one command leaves behind: the events of one stream that are stored whole or not at all.
 *
 * @param stream the journey's id
 * @param sequence the place of its first event in the stream, from 0
 * @param recordedAt cut to the microsecond, which every store can keep
 * @param record the record that the events belong to; unique over the whole log
 */
public record Commit(String stream, long sequence, Instant recordedAt, UUID record, List<StoredEvent> events) {

    public Commit {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a commit has at least one event");
        }
    }

    /** The place of its last event in the stream. */
    public long lastSequence() {
        return sequence + events.size() - 1;
    }

    /** @throws IllegalArgumentException when two of them are of one stream, which no append takes */
    public static void refuseTwoOfOneStream(List<Commit> commits) {
        if (commits.stream().map(Commit::stream).distinct().count() < commits.size()) {
            throw new IllegalArgumentException("one append holds at most one commit a stream");
        }
    }

    /** @throws IllegalArgumentException when these are not the same events with other payloads */
    public void refuseOtherEvents(List<StoredEvent> replacing) {
        if (!identities(events).equals(identities(replacing))) {
            throw new IllegalArgumentException("events are replaced by the same number, types and ids");
        }
    }

    private static List<List<String>> identities(List<StoredEvent> events) {
        return events.stream().map(event -> List.of(event.id(), event.type())).toList();
    }
}
