package dev.onward.store.contract;

import dev.onward.store.Accounts;
import dev.onward.store.Commit;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every contract needs: an adapter under test that can be closed and opened again on the same data. */
public abstract class StoreContract {

    /** An open store. */
    public interface Adapter extends AutoCloseable {
        EventLog log();

        Documents documents();

        Snapshots snapshots();

        Accounts accounts();

        /** The tokens of event processors, as one node sees them. */
        TokenStore tokens(String node);

        /** Runs writes to views and tokens as one transaction. */
        void together(Runnable writes);

        /** Whether these bytes stand anywhere in what the store keeps. */
        boolean holds(byte[] bytes);

        @Override
        void close();
    }

    protected Adapter store;

    /** Opens the data of this test, which is empty at first. */
    protected abstract Adapter open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    void reopen() {
        store.close();
        store = open();
    }

    static final Instant NOW = Instant.parse("2026-05-03T10:15:00.123456Z");

    static Commit commit(String stream, long sequence, int events) {
        UUID record = UUID.randomUUID();
        return new Commit(
                stream,
                sequence,
                NOW.plusMillis(sequence),
                record,
                IntStream.range(0, events)
                        .mapToObj(i -> event(record, "{\"n\":" + (sequence + i) + "}"))
                        .toList());
    }

    static StoredEvent event(UUID record, String json) {
        return new StoredEvent(
                UUID.randomUUID().toString(), "tested", "1", utf8(json), Map.of("record", record.toString()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> texts(List<StoredEvent> events) {
        return events.stream()
                .map(event -> event.id()
                        + event.type()
                        + event.revision()
                        + event.metadata()
                        + new String(event.payload(), StandardCharsets.UTF_8))
                .toList();
    }
}
