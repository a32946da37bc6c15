package dev.onward.store;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Commits of one stream, each of which begins where the one before ends. */
public final class Consecutive implements Iterator<Commit> {

    private final Iterator<Commit> commits;
    private @Nullable Commit last;

    /** @throws IllegalArgumentException when there is none */
    public Consecutive(Iterable<Commit> commits) {
        this.commits = commits.iterator();
        if (!this.commits.hasNext()) {
            throw new IllegalArgumentException("there is nothing to append");
        }
    }

    @Override
    public boolean hasNext() {
        return commits.hasNext();
    }

    /** @throws IllegalArgumentException when the next one does not follow the last one */
    @Override
    public Commit next() {
        Commit next = commits.next();
        if (last != null && !(next.stream().equals(last.stream()) && next.sequence() == last.lastSequence() + 1)) {
            throw new IllegalArgumentException("a whole is of one stream, and each commit follows the one before");
        }
        last = next;
        return next;
    }
}
