package dev.onward.store.sqlite;

import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.contract.StoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The embedded store as the contracts want it. */
record SqliteAdapter(SqliteStore store) implements StoreContract.Adapter {

    static SqliteAdapter open(Path data) {
        return new SqliteAdapter(SqliteStore.open(data));
    }

    @Override
    public EventLog log() {
        return store.log();
    }

    @Override
    public Documents documents() {
        return store.documents();
    }

    @Override
    public Snapshots snapshots() {
        return store.snapshots();
    }

    @Override
    public void together(Runnable writes) {
        store.views().inTransaction().executeWithoutResult(status -> writes.run());
    }

    @Override
    public boolean holds(byte[] bytes) {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(store.folder().path())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> {
                try {
                    return Files.readString(file, StandardCharsets.ISO_8859_1).contains(wanted);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
