package dev.onward.store.sqlite;

import dev.onward.store.EventLog;
import java.nio.file.Path;
import java.util.List;

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

    public static SqliteStore open(Path path) {
        DataFolder folder = DataFolder.open(path);
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

    @Override
    public void close() {
        views.close();
        journal.close();
        folder.close();
    }
}
