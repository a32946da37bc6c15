package dev.onward.store.sqlite;

import dev.onward.store.PlacedCommit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads the log's table. What folds and projectors wait for is read with plain statements. */
record CommitReader(SqliteDatabase journal) {

    List<PlacedCommit> after(long position, int events) {
        return journal.reading(connection -> {
            try (PreparedStatement query = connection.prepareStatement(CommitRow.SELECT
                    + "where position >= coalesce((select max(position) from commits where position <= ?), 0)"
                    + " order by position limit ?")) {
                query.setLong(1, position + 1);
                query.setInt(2, events);
                return page(query, events);
            }
        });
    }

    private static List<PlacedCommit> page(PreparedStatement query, int events) throws SQLException {
        List<PlacedCommit> commits = new ArrayList<>();
        int read = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (read < events && rows.next()) {
                PlacedCommit placed = CommitRow.read(rows);
                read += placed.commit().events().size();
                commits.add(placed);
            }
        }
        return commits;
    }

    List<PlacedCommit> ofStream(String stream, long sequence, int events) {
        return journal.reading(connection -> {
            try (PreparedStatement query = connection.prepareStatement(CommitRow.SELECT
                    + "where stream = ?1 and sequence >= coalesce("
                    + "(select max(sequence) from commits where stream = ?1 and sequence <= ?2), 0)"
                    + " and sequence + size > ?2 order by sequence limit ?3")) {
                query.setString(1, stream);
                query.setLong(2, sequence);
                query.setInt(3, events);
                return page(query, events);
            }
        });
    }

    Optional<PlacedCommit> ofRecord(UUID record) {
        return journal.read()
                .sql(CommitRow.SELECT + "where record = ?")
                .param(CommitRow.bytes(record))
                .query((row, number) -> CommitRow.read(row))
                .optional();
    }

    OptionalLong lastSequence(String stream) {
        return journal.reading(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select sequence + size - 1 from commits where stream = ? order by sequence desc limit 1")) {
                query.setString(1, stream);
                return CommitRow.number(query);
            }
        });
    }

    long lastPosition() {
        return journal.read()
                .sql("select coalesce(max(position + size - 1), 0) from commits where position ="
                        + " (select max(position) from commits)")
                .query(Long.class)
                .single();
    }
}
