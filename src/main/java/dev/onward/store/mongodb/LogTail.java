package dev.onward.store.mongodb;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again whether other nodes have written, and says how far the log is. */
final class LogTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final Duration INTERVAL = Duration.ofMillis(20);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final MongoCommits commits;
    private final LongConsumer seen;
    private final Thread thread;

    /** @param seen is told the position of the last event, as often as somebody looks */
    LogTail(MongoCommits commits, LongConsumer seen) {
        this.commits = commits;
        this.seen = seen;
        this.thread = Thread.ofPlatform().name("log-tail").daemon().start(this::follow);
    }

    private void follow() {
        try {
            while (true) {
                Thread.sleep(look() ? INTERVAL : AFTER_FAILURE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look() throws InterruptedException {
        try {
            seen.accept(commits.end());
            return true;
        } catch (MongoException | IllegalStateException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LOG.warn("The log cannot be followed just now: {}", e.getClass().getName());
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
