package dev.onward.store.mongodb;

import static dev.onward.store.mongodb.MongoFailures.translated;

import com.mongodb.client.MongoDatabase;
import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log as one collection, a document a commit, whose {@code _id} is its position. Every node writes right after the
 * last position that it knows; the unique key lets one of them win.
 */
public final class MongoEventLog implements EventLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MongoEventLog.class);
    private static final Duration CATCHING_UP = Duration.ofSeconds(2);

    private final MongoTransactions transactions;
    private final MongoCommits commits;
    private final LogEnd end = new LogEnd();
    private final StreamEnds streams;
    private final LatestCommits latest = new LatestCommits(System::nanoTime);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock telling = new ReentrantLock();
    private final Verdicts verdicts;
    private final Lock beside;
    private final Lock alone;
    private final LogTail tail;

    /** @param database with majority reads and durable majority writes */
    MongoEventLog(MongoDatabase database, MongoTransactions transactions) {
        this.transactions = transactions;
        this.commits = new MongoCommits(database);
        this.streams = new StreamEnds(commits);
        this.verdicts = new Verdicts(commits, end, streams, latest);
        ReentrantReadWriteLock writing = new ReentrantReadWriteLock(true);
        this.beside = writing.readLock();
        this.alone = writing.writeLock();
        end.isAtLeast(translated(commits::end));
        this.tail = new LogTail(commits, this::seen);
    }

    @Override
    public List<AppendOutcome> append(List<Commit> offered) {
        Commit.refuseTwoOfOneStream(offered);
        beside.lock();
        try {
            return telling(() -> new Appending(commits, verdicts, transactions, end, offered).outcomes());
        } finally {
            beside.unlock();
        }
    }

    @Override
    public AppendOutcome appendWhole(Iterable<Commit> offered) {
        return telling(() -> new AppendingWhole(transactions, commits, verdicts, alone, offered).outcome());
    }

    private <T> T telling(Supplier<T> appending) {
        long before = end.known();
        T outcome = translated(appending);
        if (end.known() > before) {
            tellListeners();
        }
        return outcome;
    }

    private void seen(long position) {
        latest.forgetOld();
        if (position > end.known()) {
            end.isAtLeast(position);
            latest.forget();
            tellListeners();
        }
    }

    // What is durable stays acknowledged, whatever becomes of those who listen.
    private void tellListeners() {
        telling.lock();
        try {
            for (Runnable listener : listeners) {
                try {
                    listener.run();
                } catch (RuntimeException e) {
                    LOG.error("a listener of the log failed", e);
                }
            }
        } finally {
            telling.unlock();
        }
    }

    @Override
    public List<PlacedCommit> readAfter(long position, int events) {
        List<PlacedCommit> mine = latest.after(position, events);
        return mine.isEmpty() ? ask(position, events) : mine;
    }

    /** A primary that was elected just now may not know yet what the majority has; what was seen once is waited for. */
    private List<PlacedCommit> ask(long position, int events) {
        long patience = System.nanoTime() + CATCHING_UP.toNanos();
        while (position < end.known()) {
            List<PlacedCommit> after = translated(() -> commits.after(position, events));
            if (!after.isEmpty()) {
                return after;
            }
            if (System.nanoTime() > patience) {
                throw new StoreUnavailable("the store does not know yet what it has acknowledged");
            }
            pause();
        }
        return List.of();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while the store was catching up", e);
        }
    }

    @Override
    public List<PlacedCommit> readStream(String stream, long sequence, int events) {
        return translated(() -> commits.stream(stream, sequence, events));
    }

    @Override
    public List<PlacedCommit> readStream(String stream, long sequence) {
        List<PlacedCommit> read = readStream(stream, sequence, Integer.MAX_VALUE);
        if (!read.isEmpty()) {
            streams.seen(read.getLast().commit());
        }
        return read;
    }

    @Override
    public Optional<PlacedCommit> find(UUID record) {
        return translated(() -> commits.find(record));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        long next = translated(() -> commits.nextSequence(stream));
        return next == 0 ? OptionalLong.empty() : OptionalLong.of(next - 1);
    }

    @Override
    public long lastPosition() {
        return end.known();
    }

    @Override
    public void replaceEvents(PlacedCommit placed, List<StoredEvent> events) {
        placed.commit().refuseOtherEvents(events);
        if (!translated(() -> commits.replaceEvents(placed, events))) {
            throw new IllegalArgumentException("no such commit stands there");
        }
        latest.forget();
    }

    @Override
    public void onAppended(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        tail.close();
    }
}
