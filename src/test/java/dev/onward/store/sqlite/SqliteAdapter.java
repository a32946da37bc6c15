package dev.onward.store.sqlite;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.store.Accounts;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.RecordedSerializer;
import dev.onward.store.contract.StoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.eventhandling.tokenstore.TokenStore;

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
    public Accounts accounts() {
        return store.accounts();
    }

    @Override
    public TokenStore tokens(String node) {
        return EmbeddedTokenStore.open(store.views().writer(), RecordedSerializer.of(JourneyEvent.class), node);
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
