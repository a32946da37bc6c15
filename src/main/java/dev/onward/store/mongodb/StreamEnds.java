package dev.onward.store.mongodb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onward.store.Commit;

/**
 * Where streams were seen to end. A commit that begins at such a place is either the next one or finds another there,
 * which the unique index tells: so most commits are checked without reading.
 */
final class StreamEnds {

    private static final int STREAMS = 10_000;

    private final MongoCommits commits;
    private final Cache<String, Long> next =
            Caffeine.newBuilder().maximumSize(STREAMS).build();

    StreamEnds(MongoCommits commits) {
        this.commits = commits;
    }

    /** The stream ended, or ends, with this commit. */
    void seen(Commit last) {
        next.put(last.stream(), last.lastSequence() + 1);
    }

    /** Whether the commit begins where its stream ended at some time. */
    boolean fits(Commit commit) {
        Long seen = next.getIfPresent(commit.stream());
        return commit.sequence() == 0
                || seen != null && seen == commit.sequence()
                || commits.nextSequence(commit.stream()) == commit.sequence();
    }
}
