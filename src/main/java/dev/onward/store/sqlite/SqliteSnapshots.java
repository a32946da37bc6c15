package dev.onward.store.sqlite;

import dev.onward.store.Snapshots;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Snapshots as rows of {@code views.db}. */
public final class SqliteSnapshots implements Snapshots {

    private final SqliteDatabase views;

    /** Creates the table where there is none. */
    public SqliteSnapshots(SqliteDatabase views) {
        this.views = views;
        views.write().sql("""
                create table if not exists snapshots (
                    stream text primary key,
                    sequence integer not null,
                    last text not null,
                    recorded_at integer not null,
                    event blob not null)""").update();
    }

    @Override
    public Optional<Snapshot> find(String stream) {
        return views.read()
                .sql("select stream, sequence, last, recorded_at, event from snapshots where stream = ?")
                .param(stream)
                .query((row, number) -> new Snapshot(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        Instant.EPOCH.plus(row.getLong(4), ChronoUnit.MICROS),
                        EventsJson.read(row.getBytes(5)).getFirst()))
                .optional();
    }

    @Override
    public void put(Snapshot snapshot) {
        views.write()
                .sql("insert or replace into snapshots (stream, sequence, last, recorded_at, event)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        snapshot.stream(),
                        snapshot.sequence(),
                        snapshot.last(),
                        ChronoUnit.MICROS.between(Instant.EPOCH, snapshot.recordedAt()),
                        EventsJson.write(List.of(snapshot.event())))
                .update();
    }

    @Override
    public void remove(String stream) {
        views.inTransaction().executeWithoutResult(status -> {
            int removed = views.write()
                    .sql("delete from snapshots where stream = ?")
                    .param(stream)
                    .update();
            if (removed > 0) {
                views.forgetOldPages();
            }
        });
    }
}
