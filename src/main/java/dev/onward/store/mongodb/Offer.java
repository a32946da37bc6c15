package dev.onward.store.mongodb;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import org.jspecify.annotations.Nullable;

/** A commit that is to be placed, and what became of it. */
final class Offer {

    final Commit commit;
    /** Sent once, with no answer: it may come to stand in the log at any time. */
    boolean sent;

    @Nullable
    AppendOutcome outcome;

    Offer(Commit commit) {
        this.commit = commit;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isPending() {
        return sent && outcome == null;
    }

    /** Events have ids of their own, so a repeated command is told apart from this very commit. */
    boolean is(PlacedCommit placed) {
        return placed.commit()
                .events()
                .getFirst()
                .id()
                .equals(commit.events().getFirst().id());
    }
}
