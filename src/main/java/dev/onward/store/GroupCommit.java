package dev.onward.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Makes one durable write of all commits that wait while the last one is on its way. One of those who wait writes for
 * all, so a caller who is alone writes at once and hands nothing to another thread. At most one commit of a stream is in
 * a batch; the next one waits for the next.
 */
public final class GroupCommit implements AutoCloseable {

    private static final int LARGEST_BATCH = 500;
    /** The part of the last write's time, one in so many, that others are waited for before the next. */
    private static final int PATIENCE = 8;

    private final EventLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition emptied = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Condition gathered = lock.newCondition();
    private boolean writing;
    private int expected;
    private long patience;
    private boolean closed;

    /** Somebody's commit, and what became of it once that is known. */
    private static final class Waiting {
        final Commit commit;
        final Condition turn;

        @Nullable
        AppendOutcome outcome;

        @Nullable
        Throwable failure;

        Waiting(Commit commit, Condition turn) {
            this.commit = commit;
            this.turn = turn;
        }

        boolean isDecided() {
            return outcome != null || failure != null;
        }
    }

    public GroupCommit(EventLog log) {
        this.log = log;
    }

    /**
     * Waits until the commit is durable or refused.
     *
     * @return never {@link AppendOutcome.PositionTaken}: what loses that race is offered again
     * @throws StoreFull when there is no room; nothing was stored
     * @throws StoreUnavailable when the store cannot be written now or is being closed; nothing was stored
     */
    public AppendOutcome append(Commit commit) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreUnavailable("the store is being closed");
            }
            Waiting mine = new Waiting(commit, lock.newCondition());
            queue.addLast(mine);
            if (queue.size() >= expected) {
                gathered.signal();
            }
            while (!mine.isDecided()) {
                if (writing) {
                    mine.turn.awaitUninterruptibly();
                } else {
                    writeForAll();
                }
            }
            return outcome(mine);
        } finally {
            lock.unlock();
        }
    }

    /** Writes what waits, without holding the lock; then lets the next of those who still wait do the same. */
    private void writeForAll() {
        writing = true;
        gather();
        List<Waiting> batch = nextBatch();
        lock.unlock();
        long start = System.nanoTime();
        try {
            write(batch);
        } finally {
            lock.lock();
            patience = (System.nanoTime() - start) / PATIENCE;
            expected = batch.size() + queue.size();
            writing = false;
            batch.stream()
                    .filter(waiting -> !waiting.isDecided())
                    .toList()
                    .reversed()
                    .forEach(queue::addFirst);
            batch.forEach(waiting -> waiting.turn.signal());
            if (queue.isEmpty()) {
                emptied.signalAll();
            } else {
                queue.getFirst().turn.signal();
            }
        }
    }

    /** Whoever has just been answered may have more to say: then all of them fit into one write instead of two. */
    private void gather() {
        long left = patience;
        try {
            while (left > 0 && queue.size() < expected) {
                left = gathered.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What waits, oldest first. */
    private List<Waiting> nextBatch() {
        List<Waiting> batch = new ArrayList<>();
        Set<String> streams = new HashSet<>();
        for (Iterator<Waiting> waiting = queue.iterator(); waiting.hasNext() && batch.size() < LARGEST_BATCH; ) {
            Waiting next = waiting.next();
            if (streams.add(next.commit.stream())) {
                batch.add(next);
                waiting.remove();
            }
        }
        return batch;
    }

    private void write(List<Waiting> batch) {
        try {
            List<AppendOutcome> outcomes =
                    log.append(batch.stream().map(waiting -> waiting.commit).toList());
            for (int i = 0; i < batch.size(); i++) {
                AppendOutcome outcome = outcomes.get(i);
                batch.get(i).outcome = outcome instanceof AppendOutcome.PositionTaken ? null : outcome;
            }
        } catch (StoreFull | StoreUnavailable e) {
            batch.forEach(waiting -> waiting.failure = e);
        } catch (Throwable e) {
            fail(batch, e);
        }
    }

    // One commit that the store chokes on must not take its neighbours with it.
    private void fail(List<Waiting> batch, Throwable failure) {
        if (batch.size() == 1) {
            batch.getFirst().failure = failure;
        } else {
            batch.forEach(waiting -> write(List.of(waiting)));
        }
    }

    private static AppendOutcome outcome(Waiting mine) {
        if (mine.failure instanceof RuntimeException failure) {
            throw failure;
        }
        if (mine.failure instanceof Error failure) {
            throw failure;
        }
        return Objects.requireNonNull(mine.outcome);
    }

    /** Takes no more, and waits until what waits is written. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (writing || !queue.isEmpty()) {
                emptied.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
