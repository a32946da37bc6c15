package dev.onward.live;

import dev.onward.store.PlacedCommit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open stream. Its thread is a virtual one and sleeps until there is something to send. */
final class LiveStream implements Runnable {

    /** Who reads more slowly than this is sent away, and comes back with {@code Last-Event-ID}. */
    private static final int WAITING_COMMITS = 1_000;

    private final SseEmitter emitter;
    private final BlockingQueue<PlacedCommit> waiting = new LinkedBlockingQueue<>(WAITING_COMMITS);
    private final Supplier<List<PlacedCommit>> history;
    private final SafetyPath path = new SafetyPath();
    private final BooleanSupplier allowed;
    private final Duration heartbeat;
    private volatile boolean open = true;
    private volatile @Nullable Thread thread;
    private long last;

    /**
     * @param history all that was recorded before this stream was opened
     * @param allowed asked before anything more is told
     */
    LiveStream(SseEmitter emitter, Supplier<List<PlacedCommit>> history, BooleanSupplier allowed, Duration heartbeat) {
        this.emitter = emitter;
        this.history = history;
        this.allowed = allowed;
        this.heartbeat = heartbeat;
    }

    /** @param position of the last event that the client has */
    void beginAfter(long position) {
        last = position;
    }

    void offer(PlacedCommit placed) {
        if (!waiting.offer(placed)) {
            close();
        }
    }

    void close() {
        open = false;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        try {
            comment();
            catchUp();
            while (open) {
                PlacedCommit placed = waiting.poll(heartbeat.toNanos(), TimeUnit.NANOSECONDS);
                if (!allowed.getAsBoolean()) {
                    open = false;
                } else if (placed != null) {
                    send(placed);
                } else {
                    comment();
                }
            }
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.interrupted();
            emitter.complete();
        } catch (IOException | RuntimeException e) {
            // The client is gone, or the store is away: it comes back with what it had last.
            emitter.completeWithError(e);
        }
    }

    /** What was missed is told by the path as it is now, not as it was then. */
    private void catchUp() throws IOException {
        List<PlacedCommit> before = history.get();
        before.forEach(path::follow);
        for (PlacedCommit placed : before) {
            send(placed);
        }
    }

    private void comment() throws IOException {
        emitter.send(SseEmitter.event().comment("here"));
    }

    private void send(PlacedCommit placed) throws IOException {
        path.follow(placed);
        for (LiveEvent event : LiveEvent.of(placed).filter(path::lets).toList()) {
            if (event.position() > last) {
                emitter.send(
                        SseEmitter.event().id(Long.toString(event.position())).data(event.data()));
                last = event.position();
            }
        }
    }
}
