package dev.onward.store.sqlite;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.StoredEvent;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The log as one table of commits in {@code journal.db}. Plain statements: every command waits for this. */
public final class SqliteEventLog implements EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteEventLog.class);
    private static final String COLUMNS =
            "select position, stream, sequence, recorded_at, record, events from commits ";

    private final SqliteDatabase journal;
    private final ReentrantLock appending = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile long lastPosition;

    /** Creates the table where there is none. */
    public SqliteEventLog(SqliteDatabase journal) {
        this.journal = journal;
        journal.write().sql("""
                create table if not exists commits (
                    position integer primary key,
                    stream text not null,
                    sequence integer not null,
                    size integer not null,
                    recorded_at integer not null,
                    record blob not null unique,
                    events blob not null,
                    unique (stream, sequence))""").update();
        lastPosition = journal.read()
                .sql("select coalesce(max(position + size - 1), 0) from commits where position ="
                        + " (select max(position) from commits)")
                .query(Long.class)
                .single();
    }

    @Override
    public List<AppendOutcome> append(List<Commit> commits) {
        refuseTwoOfOneStream(commits);
        appending.lock();
        try {
            Appending result = journal.writing(connection -> append(connection, commits));
            lastPosition = result.lastPosition();
            tellListeners();
            return result.outcomes();
        } catch (CannotCreateTransactionException | CannotGetJdbcConnectionException e) {
            throw new StoreUnavailable("the journal cannot be opened", e);
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

    private static void refuseTwoOfOneStream(List<Commit> commits) {
        Set<String> streams = new HashSet<>();
        for (Commit commit : commits) {
            if (!streams.add(commit.stream())) {
                throw new IllegalArgumentException("one append holds at most one commit a stream");
            }
        }
    }

    private record Appending(List<AppendOutcome> outcomes, long lastPosition) {}

    private Appending append(Connection connection, List<Commit> commits) throws SQLException {
        List<AppendOutcome> outcomes = new ArrayList<>(commits.size());
        long position = lastPosition;
        try (PreparedStatement known = connection.prepareStatement("select 1 from commits where record = ?");
                PreparedStatement end = connection.prepareStatement(
                        "select sequence + size from commits where stream = ? order by sequence desc limit 1");
                PreparedStatement insert = connection.prepareStatement("insert into commits"
                        + " (position, stream, sequence, size, recorded_at, record, events)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Commit commit : commits) {
                known.setBytes(1, bytes(commit.record()));
                end.setString(1, commit.stream());
                if (first(known).isPresent()) {
                    outcomes.add(new AppendOutcome.RecordKnown());
                } else if (first(end).orElse(0) != commit.sequence()) {
                    outcomes.add(new AppendOutcome.SequenceTaken());
                } else {
                    insert(insert, commit, position + 1);
                    outcomes.add(new AppendOutcome.Placed(position + 1));
                    position += commit.events().size();
                }
            }
        }
        return new Appending(outcomes, position);
    }

    private static void insert(PreparedStatement insert, Commit commit, long position) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, commit.stream());
        insert.setLong(3, commit.sequence());
        insert.setInt(4, commit.events().size());
        insert.setLong(5, ChronoUnit.MICROS.between(Instant.EPOCH, commit.recordedAt()));
        insert.setBytes(6, bytes(commit.record()));
        insert.setBytes(7, EventsJson.write(commit.events()));
        insert.executeUpdate();
    }

    private static OptionalLong first(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    @Override
    public List<PlacedCommit> readAfter(long position, int events) {
        if (position >= lastPosition) {
            return List.of();
        }
        return journal.reading(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS
                    + "where position >= coalesce((select max(position) from commits where position <= ?), 0)"
                    + " order by position limit ?")) {
                query.setLong(1, position + 1);
                query.setInt(2, events);
                List<PlacedCommit> commits = new ArrayList<>();
                int read = 0;
                try (ResultSet rows = query.executeQuery()) {
                    while (read < events && rows.next()) {
                        PlacedCommit placed = placed(rows);
                        read += placed.commit().events().size();
                        commits.add(placed);
                    }
                }
                return commits;
            }
        });
    }

    @Override
    public List<PlacedCommit> readStream(String stream, long sequence) {
        return journal.reading(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS
                    + "where stream = ?1 and sequence >= coalesce("
                    + "(select max(sequence) from commits where stream = ?1 and sequence <= ?2), 0)"
                    + " and sequence + size > ?2 order by sequence")) {
                query.setString(1, stream);
                query.setLong(2, sequence);
                List<PlacedCommit> commits = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        commits.add(placed(rows));
                    }
                }
                return commits;
            }
        });
    }

    @Override
    public Optional<PlacedCommit> find(UUID record) {
        return journal.read()
                .sql(COLUMNS + "where record = ?")
                .param(bytes(record))
                .query((row, number) -> placed(row))
                .optional();
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return journal.reading(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select sequence + size - 1 from commits where stream = ? order by sequence desc limit 1")) {
                query.setString(1, stream);
                return first(query);
            }
        });
    }

    @Override
    public long lastPosition() {
        return lastPosition;
    }

    @Override
    public void replaceEvents(PlacedCommit commit, List<StoredEvent> events) {
        refuseOtherEvents(commit.commit().events(), events);
        int replaced = journal.write()
                .sql("update commits set events = ? where position = ? and record = ? and size = ?")
                .params(
                        EventsJson.write(events),
                        commit.position(),
                        bytes(commit.commit().record()),
                        events.size())
                .update();
        if (replaced != 1) {
            throw new IllegalArgumentException("no such commit stands there");
        }
        journal.forgetOldPages();
    }

    private static void refuseOtherEvents(List<StoredEvent> old, List<StoredEvent> replacing) {
        boolean same = old.size() == replacing.size();
        for (int i = 0; same && i < old.size(); i++) {
            same = old.get(i).id().equals(replacing.get(i).id())
                    && old.get(i).type().equals(replacing.get(i).type());
        }
        if (!same) {
            throw new IllegalArgumentException("events are replaced by the same number, types and ids");
        }
    }

    @Override
    public void onAppended(Runnable listener) {
        listeners.add(listener);
    }

    private static PlacedCommit placed(ResultSet row) throws SQLException {
        return new PlacedCommit(
                row.getLong(1),
                new Commit(
                        row.getString(2),
                        row.getLong(3),
                        Instant.EPOCH.plus(row.getLong(4), ChronoUnit.MICROS),
                        uuid(row.getBytes(5)),
                        EventsJson.read(row.getBytes(6))));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
