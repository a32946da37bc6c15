package dev.onward.store.sqlite;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
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
        try (PreparedStatement known = connection.prepareStatement("select 1 from commits where record = ?");
                PreparedStatement end = connection.prepareStatement(
                        "select sequence + size from commits where stream = ? order by sequence desc limit 1");
                PreparedStatement insert = connection.prepareStatement(CommitRow.INSERT)) {
            for (Commit commit : commits) {
                known.setBytes(1, CommitRow.bytes(commit.record()));
                end.setString(1, commit.stream());
                if (CommitRow.number(known).isPresent()) {
                    outcomes.add(new AppendOutcome.RecordKnown());
                } else if (CommitRow.number(end).orElse(0) != commit.sequence()) {
                    outcomes.add(new AppendOutcome.SequenceTaken());
                } else {
                    CommitRow.write(insert, commit, position + 1);
                    outcomes.add(new AppendOutcome.Placed(position + 1));
                    position += commit.events().size();
                }
            }
        }
        return new Appending(outcomes, position);
    }
}
