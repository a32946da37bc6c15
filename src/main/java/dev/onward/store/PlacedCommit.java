package dev.onward.store;

/**
 * A commit in its place in the log.
 *
 * @param position the global number of its first event, from 1, dense: the next commit starts where this one ends
 */
public record PlacedCommit(long position, Commit commit) {

    /** The position of its last event. */
    public long lastPosition() {
        return position + commit.events().size() - 1;
    }
}
