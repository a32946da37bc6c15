package dev.onward.views;

import dev.onward.store.PlacedCommit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the events of one stream stand in the log. */
public final class Positions {

    private final NavigableMap<Long, PlacedCommit> commits = new TreeMap<>();

    public Positions(List<PlacedCommit> stream) {
        stream.forEach(placed -> commits.put(placed.commit().sequence(), placed));
    }

    /** The position of the event with that sequence. */
    public long of(long sequence) {
        PlacedCommit placed = commits.floorEntry(sequence).getValue();
        return placed.position() + sequence - placed.commit().sequence();
    }

    /** The sequence of the last event at that position or before it; -1 when there is none. */
    public long sequenceAt(long position) {
        long sequence = -1;
        for (PlacedCommit placed : commits.values()) {
            if (placed.position() <= position) {
                sequence = placed.commit().sequence() + Math.min(position, placed.lastPosition()) - placed.position();
            }
        }
        return sequence;
    }
}
