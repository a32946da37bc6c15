package dev.onward.store.axon;

import java.time.Duration;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** Lets a request wait until what it has written shows in the views, so that people read their own writes. */
public final class AppliedPositions {

    /** Processors also pass over events that nobody handles, which makes no signal: hence a look now and then. */
    private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();

    private final Function<String, OptionalLong> current;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    /** @param current the position that a processing group on this node has applied and committed, if it is known */
    public AppliedPositions(Function<String, OptionalLong> current) {
        this.current = current;
    }

    /** What a processor with one segment has committed; empty while it has not claimed its token. */
    public static OptionalLong committed(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** The position that a group has applied and committed, if it is known. */
    public OptionalLong of(String group) {
        return current.apply(group);
    }

    /** To be put before the handlers of every group that is waited for. */
    public MessageHandlerInterceptor<EventMessage<?>> signalling() {
        return (unitOfWork, chain) -> {
            // Processors publish their new position after the commit; cleaning up comes after that.
            unitOfWork.onCleanup(ended -> signal());
            return chain.proceed();
        };
    }

    private void signal() {
        lock.lock();
        try {
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until all the groups have applied the event at this position.
     *
     * @return false when the time was over first
     */
    public boolean await(Collection<String> groups, long position, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (!groups.stream().allMatch(group -> hasApplied(group, position))) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                advanced.awaitNanos(Math.min(left, LOOK_NANOS));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean hasApplied(String group, long position) {
        OptionalLong applied = current.apply(group);
        return applied.isPresent() && applied.getAsLong() >= position;
    }
}
