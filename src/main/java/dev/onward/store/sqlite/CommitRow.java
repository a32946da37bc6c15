package dev.onward.store.sqlite;

import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;

/** A commit as a row of the log's table. */
final class CommitRow {

    static final String TABLE = """
            create table if not exists commits (
                position integer primary key,
                stream text not null,
                sequence integer not null,
                size integer not null,
                recorded_at integer not null,
                record blob not null unique,
                events blob not null,
                unique (stream, sequence))""";
    static final String SELECT = "select position, stream, sequence, recorded_at, record, events from commits ";
    static final String INSERT = "insert into commits (position, stream, sequence, size, recorded_at, record, events)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    private CommitRow() {}

    /** The commit of a row of {@link #SELECT}. */
    static PlacedCommit read(ResultSet row) throws SQLException {
        return new PlacedCommit(
                row.getLong(1),
                new Commit(
                        row.getString(2),
                        row.getLong(3),
                        Instant.EPOCH.plus(row.getLong(4), ChronoUnit.MICROS),
                        uuid(row.getBytes(5)),
                        EventsJson.read(row.getBytes(6))));
    }

    /** @param insert a statement of {@link #INSERT} */
    static void write(PreparedStatement insert, Commit commit, long position) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, commit.stream());
        insert.setLong(3, commit.sequence());
        insert.setInt(4, commit.events().size());
        insert.setLong(5, ChronoUnit.MICROS.between(Instant.EPOCH, commit.recordedAt()));
        insert.setBytes(6, bytes(commit.record()));
        insert.setBytes(7, EventsJson.write(commit.events()));
        insert.executeUpdate();
    }

    /** The number that a query answers; empty when no row does. */
    static OptionalLong number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    static byte[] bytes(UUID record) {
        return ByteBuffer.allocate(16)
                .putLong(record.getMostSignificantBits())
                .putLong(record.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
