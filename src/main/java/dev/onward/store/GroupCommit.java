package dev.onward.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes one durable write of all commits that wait while the last one is on its way. Callers block until theirs is
 * durable or refused. At most one commit of a stream is in a batch; the next one waits for the next.
 */
public final class GroupCommit implements AutoCloseable {

    private static final int LARGEST_BATCH = 500;

    private final EventLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Thread writer;
    private boolean closed;

    private record Waiting(Commit commit, CompletableFuture<AppendOutcome> outcome) {}

    public GroupCommit(EventLog log) {
        this.log = log;
        this.writer = Thread.ofPlatform().name("group-commit").start(this::run);
    }

    /**
     * Waits until the commit is durable or refused.
     *
     * @return never {@link AppendOutcome.PositionTaken}: what loses that race is offered again
     * @throws StoreFull when there is no room; nothing was stored
     * @throws StoreUnavailable when the store cannot be written now or is being closed; nothing was stored
     */
    public AppendOutcome append(Commit commit) {
        try {
            return offer(commit).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private CompletableFuture<AppendOutcome> offer(Commit commit) {
        Waiting waiting = new Waiting(commit, new CompletableFuture<>());
        lock.lock();
        try {
            if (closed) {
                throw new StoreUnavailable("the store is being closed");
            }
            queue.addLast(waiting);
            arrived.signal();
        } finally {
            lock.unlock();
        }
        return waiting.outcome();
    }

    private void run() {
        for (List<Waiting> batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
            try {
                write(batch);
            } catch (Throwable e) {
                // A store that breaks its contract must not leave anybody waiting for ever.
                batch.forEach(waiting -> waiting.outcome().completeExceptionally(e));
            }
        }
    }

    /** What waits, oldest first; empty once there is nothing left and nothing more can come. */
    private List<Waiting> nextBatch() {
        lock.lock();
        try {
            while (queue.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            List<Waiting> batch = new ArrayList<>();
            Set<String> streams = new HashSet<>();
            for (Iterator<Waiting> waiting = queue.iterator(); waiting.hasNext() && batch.size() < LARGEST_BATCH; ) {
                Waiting next = waiting.next();
                if (streams.add(next.commit().stream())) {
                    batch.add(next);
                    waiting.remove();
                }
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Waiting> batch) {
        List<AppendOutcome> outcomes;
        try {
            outcomes = log.append(batch.stream().map(Waiting::commit).toList());
        } catch (StoreFull | StoreUnavailable e) {
            batch.forEach(waiting -> waiting.outcome().completeExceptionally(e));
            return;
        } catch (Throwable e) {
            fail(batch, e);
            return;
        }
        List<Waiting> again = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (outcomes.get(i) instanceof AppendOutcome.PositionTaken) {
                again.add(batch.get(i));
            } else {
                batch.get(i).outcome().complete(outcomes.get(i));
            }
        }
        putBack(again);
    }

    // One commit that the store chokes on must not take its neighbours with it.
    private void fail(List<Waiting> batch, Throwable failure) {
        if (batch.size() == 1) {
            batch.getFirst().outcome().completeExceptionally(failure);
        } else {
            batch.forEach(waiting -> write(List.of(waiting)));
        }
    }

    private void putBack(List<Waiting> again) {
        lock.lock();
        try {
            again.reversed().forEach(queue::addFirst);
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more, writes what waits, and ends. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
