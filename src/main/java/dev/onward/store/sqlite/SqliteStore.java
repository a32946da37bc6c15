package dev.onward.store.sqlite;

import dev.onward.store.EventLog;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that the embedded store keeps in one folder, opened by hand where there is no Spring. */
public record SqliteStore(
        DataFolder folder,
        SqliteDatabase journal,
        SqliteDatabase views,
        EventLog log,
        SqliteDocuments documents,
        SqliteSnapshots snapshots,
        SqliteAccounts accounts)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);

    /** @throws dev.onward.store.StoreUnusable when another process has the folder, or what is in it cannot be used */
    public static SqliteStore open(Path path) {
        DataFolder folder = DataFolder.open(path);
        try {
            return open(folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static SqliteStore open(DataFolder folder) {
        SqliteDatabase journal = folder.openJournal(List.of());
        SqliteDatabase views = folder.openViews(List.of());
        return new SqliteStore(
                folder,
                journal,
                views,
                new SqliteEventLog(journal),
                new SqliteDocuments(views),
                new SqliteSnapshots(views),
                new SqliteAccounts(journal));
    }

    /**
     * Drops everything that is derived when it was made from another journal than the one beside it, as after a backup of
     * the journal was put back: what is recorded from then on would never be seen. To be called before anybody reads.
     *
     * @param position how far the views say they are
     */
    public void believeViewsUpTo(long position) {
        Origin origin = new Origin(journal, views);
        if ((!origin.isShared() || position > log.lastPosition()) && views.empty() > 0) {
            LOG.warn("The views were not made from this journal as it is, so they are made anew from it");
        }
        origin.share();
    }

    @Override
    public void close() {
        views.close();
        journal.close();
        folder.close();
    }
}
