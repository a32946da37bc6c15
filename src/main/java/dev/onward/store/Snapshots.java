package dev.onward.store;

import java.time.Instant;
import java.util.Optional;

/** The latest snapshot of each stream. Losing one costs time, never facts. */
public interface Snapshots {

    /**
     * @param sequence the last event that it contains
     * @param last the id of that event, by which a snapshot of another history is told apart
     * @param event the aggregate, serialized as the payload of an event
     */
    record Snapshot(String stream, long sequence, String last, Instant recordedAt, StoredEvent event) {}

    Optional<Snapshot> find(String stream);

    /** Keeps it in the place of an earlier one. */
    void put(Snapshot snapshot);

    void remove(String stream);
}
