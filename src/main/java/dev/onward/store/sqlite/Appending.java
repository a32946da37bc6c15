package dev.onward.store.sqlite;

import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.Commit;
import dev.onward.store.Consecutive;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What became of commits that were offered together, and where the log ends after them. */
record Appending(List<AppendOutcome> outcomes, long lastPosition) {

    /** Inserts what fits behind {@code lastPosition}, in the transaction of this connection. */
    static Appending of(List<Commit> commits, long lastPosition, Connection connection) throws SQLException {
        List<AppendOutcome> outcomes = new ArrayList<>(commits.size());
        long position = lastPosition;
        try (Inserting inserting = Inserting.on(connection)) {
            for (Commit commit : commits) {
                AppendOutcome outcome = inserting.insert(commit, position + 1);
                outcomes.add(outcome);
                position += outcome instanceof Placed ? commit.events().size() : 0;
            }
        }
        return new Appending(outcomes, position);
    }

    /** Inserts until one does not fit; then the transaction is to be undone. */
    static Appending whole(Consecutive commits, long lastPosition, Connection connection) throws SQLException {
        long position = lastPosition;
        try (Inserting inserting = Inserting.on(connection)) {
            while (commits.hasNext()) {
                Commit commit = commits.next();
                AppendOutcome outcome = inserting.insert(commit, position + 1);
                if (!(outcome instanceof Placed)) {
                    return new Appending(List.of(outcome), lastPosition);
                }
                position += commit.events().size();
            }
        }
        return new Appending(List.of(new Placed(lastPosition + 1)), position);
    }

    private record Inserting(PreparedStatement known, PreparedStatement end, PreparedStatement insert)
            implements AutoCloseable {

        static Inserting on(Connection connection) throws SQLException {
            return new Inserting(
                    connection.prepareStatement("select 1 from commits where record = ?"),
                    connection.prepareStatement(
                            "select sequence + size from commits where stream = ? order by sequence desc limit 1"),
                    connection.prepareStatement(CommitRow.INSERT));
        }

        AppendOutcome insert(Commit commit, long position) throws SQLException {
            known.setBytes(1, CommitRow.bytes(commit.record()));
            if (CommitRow.number(known).isPresent()) {
                return new AppendOutcome.RecordKnown();
            }
            end.setString(1, commit.stream());
            if (CommitRow.number(end).orElse(0) != commit.sequence()) {
                return new AppendOutcome.SequenceTaken();
            }
            CommitRow.write(insert, commit, position);
            return new Placed(position);
        }

        @Override
        public void close() throws SQLException {
            try (known;
                    end;
                    insert) {
                // each is closed, whatever becomes of the others
            }
        }
    }
}
