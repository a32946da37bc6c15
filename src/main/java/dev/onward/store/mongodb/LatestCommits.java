package dev.onward.store.mongodb;

import dev.onward.store.PlacedCommit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The last commits that this node has written without another writing in between, so that those who are woken by them
 * need not ask the server, which is busy with the next. None of them can be lost.
 */
final class LatestCommits {

    private static final int SIZE = 256;

    /** Nothing erased elsewhere may stay here for long. */
    private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();

    private final Deque<PlacedCommit> commits = new ArrayDeque<>();
    private final LongSupplier nanos;
    private long placedAt;

    /** @param nanos the time, as {@link System#nanoTime()} tells it */
    LatestCommits(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void placed(PlacedCommit placed) {
        if (!commits.isEmpty() && commits.getLast().lastPosition() + 1 != placed.position()) {
            commits.clear();
        }
        commits.addLast(placed);
        placedAt = nanos.getAsLong();
        if (commits.size() > SIZE) {
            commits.removeFirst();
        }
    }

    /** Something else is to be read from the server from now on: another node has written, or a text was erased. */
    synchronized void forget() {
        commits.clear();
    }

    /** To be called from time to time: who has not read the last ones by now reads them from the server. */
    synchronized void forgetOld() {
        if (nanos.getAsLong() - placedAt > KEPT_NANOS) {
            commits.clear();
        }
    }

    /** @return empty when what comes right after the position is not among them */
    synchronized List<PlacedCommit> after(long position, int limit) {
        return commits.isEmpty() || commits.getFirst().position() > position + 1
                ? List.of()
                : commits.stream()
                        .filter(placed -> placed.lastPosition() > position)
                        .limit(limit)
                        .toList();
    }
}
