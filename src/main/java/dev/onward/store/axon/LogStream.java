package dev.onward.store.axon;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;

import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The events after a position, read page by page by one event processor at a time. Payloads are read when they are asked
 * for.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1_000;

    private final EventLog log;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final String aggregateType;
    private final Consumer<LogStream> onClose;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private final ReentrantLock waiting = new ReentrantLock();
    private final Condition woken = waiting.newCondition();
    private long position;
    private volatile @Nullable Runnable onAvailable;

    LogStream(
            EventLog log,
            Serializer serializer,
            EventUpcaster upcasters,
            String aggregateType,
            long position,
            Consumer<LogStream> onClose) {
        this.log = log;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.aggregateType = aggregateType;
        this.position = position;
        this.onClose = onClose;
    }

    /** Called when something was appended; never waits for the reader. */
    void wake() {
        waiting.lock();
        try {
            woken.signalAll();
        } finally {
            waiting.unlock();
        }
        Runnable callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(@Nullable Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        readAhead();
        return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        while (!readAhead() && left > 0) {
            left = await(left);
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!readAhead()) {
            await(Long.MAX_VALUE);
        }
        return page.remove();
    }

    private long await(long nanos) throws InterruptedException {
        waiting.lock();
        try {
            return log.lastPosition() > position ? nanos : woken.awaitNanos(nanos);
        } finally {
            waiting.unlock();
        }
    }

    // An upcaster may leave nothing of a whole page, hence the loop.
    private boolean readAhead() {
        while (page.isEmpty() && position < log.lastPosition()) {
            List<PlacedCommit> commits = log.readAfter(position, PAGE);
            long after = position;
            upcastAndDeserializeTrackedEvents(
                            commits.stream()
                                    .flatMap(commit -> LogEntry.entries(commit, aggregateType))
                                    .filter(entry -> entry.position() > after),
                            serializer,
                            upcasters)
                    .forEach(page::add);
            position = commits.getLast().lastPosition();
        }
        return !page.isEmpty();
    }

    @Override
    public void close() {
        onAvailable = null;
        onClose.accept(this);
    }
}
