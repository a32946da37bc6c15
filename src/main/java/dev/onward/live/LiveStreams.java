package dev.onward.live;

import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All open streams. One reader follows the log for all of them and wakes those that are concerned. */
@Component
class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int EVENTS_A_READ = 500;
    private static final long FOREVER = 0;

    private final EventLog log;
    private final Duration heartbeat;
    private final Map<String, Set<LiveStream>> streams = new ConcurrentHashMap<>();
    private final Semaphore appended = new Semaphore(0);
    private volatile @Nullable Thread reader;

    /** The last one that the reader has passed on. */
    private long position;

    @Autowired
    LiveStreams(EventLog log) {
        this(log, HEARTBEAT);
    }

    LiveStreams(EventLog log, Duration heartbeat) {
        this.log = log;
        this.heartbeat = heartbeat;
        this.position = log.lastPosition();
        log.onAppended(appended::release);
    }

    /**
     * @param after the position of the last event that the client has; null to begin with what comes next
     * @param allowed whether the one who listens still may
     */
    SseEmitter open(JourneyId journey, @Nullable Long after, BooleanSupplier allowed) {
        SseEmitter emitter = new SseEmitter(FOREVER);
        open(emitter, journey.toString(), after, allowed);
        return emitter;
    }

    void open(SseEmitter emitter, String journey, @Nullable Long after, BooleanSupplier allowed) {
        LiveStream stream = new LiveStream(emitter, () -> log.readStream(journey, 0), allowed, heartbeat);
        streams.compute(journey, (key, others) -> {
            Set<LiveStream> open = others == null ? ConcurrentHashMap.newKeySet() : others;
            open.add(stream);
            return open;
        });
        // Only now: what is recorded from here on is offered to it, so nothing falls between.
        stream.beginAfter(after == null ? log.lastPosition() : after);
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                stream.run();
            } finally {
                close(journey, stream);
            }
        });
        emitter.onCompletion(stream::close);
    }

    private void close(String journey, LiveStream stream) {
        streams.computeIfPresent(journey, (key, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    int size() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                appended.acquire();
                appended.drainPermits();
                passOn();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The log cannot be followed just now: {}", e.getClass().getName());
            }
        }
    }

    private void passOn() {
        long end = log.lastPosition();
        if (streams.isEmpty()) {
            position = end;
            return;
        }
        List<PlacedCommit> commits = log.readAfter(position, EVENTS_A_READ);
        while (!commits.isEmpty()) {
            for (PlacedCommit placed : commits) {
                streams.getOrDefault(placed.commit().stream(), Set.of()).forEach(stream -> stream.offer(placed));
            }
            position = commits.getLast().lastPosition();
            commits = log.readAfter(position, EVENTS_A_READ);
        }
    }

    @Override
    public void start() {
        reader = Thread.ofVirtual().name("streams").start(this::follow);
    }

    /** Comes before the web server waits for its requests to end. */
    @Override
    public void stop() {
        Thread running = reader;
        if (running != null) {
            running.interrupt();
            reader = null;
        }
        streams.values().forEach(open -> open.forEach(LiveStream::close));
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }
}
