package dev.onward.store.mongodb;

import dev.onward.store.Commit;
import dev.onward.store.Consecutive;
import dev.onward.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;

/** Commits in portions that a command takes with ease: it may have 16 MB. */
record Pages(Consecutive commits) {

    private static final int COMMITS = 500;
    private static final int BYTES = 1 << 20;

    /** Empty after the last. */
    List<Commit> next() {
        List<Commit> page = new ArrayList<>();
        long bytes = 0;
        while (page.size() < COMMITS && bytes < BYTES && commits.hasNext()) {
            Commit commit = commits.next();
            page.add(commit);
            for (StoredEvent event : commit.events()) {
                bytes += event.payload().length;
            }
        }
        return page;
    }
}
