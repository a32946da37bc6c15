package dev.onward.store.sqlite;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.Consecutive;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;

/** The log as one table of commits in {@code journal.db}. Plain statements: every command waits for this. */
public final class SqliteEventLog implements EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteEventLog.class);

    private final SqliteDatabase journal;
    private final CommitReader commits;
    private final ReentrantLock appending = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile long lastPosition;

    /** Creates the table where there is none. */
    public SqliteEventLog(SqliteDatabase journal) {
        this.journal = journal;
        this.commits = new CommitReader(journal);
        journal.write().sql(CommitRow.TABLE).update();
        lastPosition = commits.lastPosition();
    }

    @Override
    public List<AppendOutcome> append(List<Commit> offered) {
        Commit.refuseTwoOfOneStream(offered);
        return write(connection -> Appending.of(offered, lastPosition, connection));
    }

    @Override
    public AppendOutcome appendWhole(Iterable<Commit> offered) {
        Consecutive commits = new Consecutive(offered);
        return write(connection -> Appending.whole(commits, lastPosition, connection))
                .getFirst();
    }

    private List<AppendOutcome> write(ConnectionCallback<Appending> insert) {
        appending.lock();
        try {
            Appending result = Objects.requireNonNull(journal.inTransaction().execute(status -> {
                Appending inserted = journal.writing(insert);
                if (inserted.lastPosition() == lastPosition) {
                    status.setRollbackOnly();
                }
                return inserted;
            }));
            lastPosition = result.lastPosition();
            tellListeners();
            return result.outcomes();
        } finally {
            appending.unlock();
        }
    }

    // What is durable stays acknowledged, whatever becomes of those who listen.
    private void tellListeners() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("a listener of the log failed", e);
            }
        }
    }

    @Override
    public List<PlacedCommit> readAfter(long position, int events) {
        return position >= lastPosition ? List.of() : commits.after(position, events);
    }

    @Override
    public List<PlacedCommit> readStream(String stream, long sequence) {
        return readStream(stream, sequence, Integer.MAX_VALUE);
    }

    @Override
    public List<PlacedCommit> readStream(String stream, long sequence, int events) {
        return commits.ofStream(stream, sequence, events);
    }

    @Override
    public Optional<PlacedCommit> find(UUID record) {
        return commits.ofRecord(record);
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return commits.lastSequence(stream);
    }

    @Override
    public long lastPosition() {
        return lastPosition;
    }

    @Override
    public void replaceEvents(PlacedCommit commit, List<StoredEvent> events) {
        commit.commit().refuseOtherEvents(events);
        journal.inTransaction().executeWithoutResult(status -> {
            int replaced = journal.write()
                    .sql("update commits set events = ? where position = ? and record = ? and size = ?")
                    .params(
                            EventsJson.write(events),
                            commit.position(),
                            CommitRow.bytes(commit.commit().record()),
                            events.size())
                    .update();
            if (replaced != 1) {
                throw new IllegalArgumentException("no such commit stands there");
            }
            journal.forgetOldPages();
        });
    }

    @Override
    public void onAppended(Runnable listener) {
        listeners.add(listener);
    }
}
