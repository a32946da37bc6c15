package dev.onward.moving;

import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Appends commits in their order, as many at once as the log takes, and sees to it that each gets its old position. */
final class Arriving {

    private static final int LARGEST_BATCH = 400;

    private final EventLog log;
    private final List<PlacedCommit> batch = new ArrayList<>();
    private final Set<String> streams = new HashSet<>();

    Arriving(EventLog log) {
        this.log = log;
    }

    void add(PlacedCommit commit) {
        if (batch.size() == LARGEST_BATCH || !streams.add(commit.commit().stream())) {
            end();
            streams.add(commit.commit().stream());
        }
        batch.add(commit);
    }

    void end() {
        List<Commit> commits = batch.stream().map(PlacedCommit::commit).toList();
        List<AppendOutcome> expected = batch.stream()
                .<AppendOutcome>map(commit -> new Placed(commit.position()))
                .toList();
        if (!commits.isEmpty() && !log.append(commits).equals(expected)) {
            throw new IllegalStateException("somebody else writes into this store");
        }
        batch.clear();
        streams.clear();
    }
}
