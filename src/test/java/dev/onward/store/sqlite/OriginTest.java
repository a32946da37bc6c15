package dev.onward.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.store.Commit;
import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.StoredEvent;
import dev.onward.store.axon.EmbeddedTokenStore;
import dev.onward.store.axon.RecordedSerializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views are believed only beside the journal that they were made from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginTest {

    private static final Key VIEW = new Key("view", "journey", "");

    @TempDir
    Path temp;

    private SqliteStore store;
    private EmbeddedTokenStore tokens;

    @BeforeEach
    void begin() {
        open(temp.resolve("data"));
        append();
        view(1);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_start_like_any_other_leaves_the_views() {
        reopen();
        reopen();
        assertThat(store.documents().find(VIEW)).isPresent();
        assertThat(tokens.furthest()).isEqualTo(1);
    }

    @Test
    void an_older_journal_that_was_put_back_has_the_views_made_anew() throws IOException {
        Path backup = backup();
        reopen();
        append();
        view(2);
        putBack(backup);
        assertDropped();
    }

    @Test
    void so_has_a_copy_that_was_made_since_the_last_start() throws IOException {
        Path backup = backup();
        append();
        view(2);
        putBack(backup);
        assertDropped();
    }

    @Test
    void so_has_a_journal_that_went_on_from_an_older_copy_without_these_views() throws IOException {
        Path backup = backup();
        append();
        view(2);
        store.close();
        Path views = temp.resolve("data/views.db");
        Path old = Files.copy(views, temp.resolve("old"));
        Files.delete(views);
        putBack(backup);
        append();
        append();
        store.close();
        Files.copy(old, views, StandardCopyOption.REPLACE_EXISTING);
        open(temp.resolve("data"));
        assertDropped();
    }

    @Test
    void views_that_were_deleted_are_begun_anew() throws IOException {
        store.close();
        Files.delete(temp.resolve("data/views.db"));
        open(temp.resolve("data"));
        assertDropped();
        view(1);
        reopen();
        assertThat(store.documents().find(VIEW)).isPresent();
    }

    private void assertDropped() {
        assertThat(store.documents().find(VIEW)).isEmpty();
        assertThat(tokens.furthest()).isZero();
    }

    private void open(Path data) {
        store = SqliteStore.open(data);
        tokens = EmbeddedTokenStore.open(store.views().writer(), RecordedSerializer.of(JourneyEvent.class), "node");
        store.believeViewsUpTo(tokens.furthest());
    }

    private void reopen() {
        store.close();
        open(temp.resolve("data"));
    }

    private Path backup() {
        Path copy = temp.resolve("backup");
        store.journal().write().sql("vacuum into '" + copy + "'").update();
        return copy;
    }

    private void putBack(Path backup) throws IOException {
        store.close();
        Files.copy(backup, temp.resolve("data/journal.db"), StandardCopyOption.REPLACE_EXISTING);
        open(temp.resolve("data"));
    }

    private void append() {
        UUID record = UUID.randomUUID();
        StoredEvent event = new StoredEvent(record.toString(), "tested", "1", new byte[] {'1'}, Map.of());
        store.log().append(List.of(new Commit(record.toString(), 0, Instant.EPOCH, record, List.of(event))));
    }

    private void view(long position) {
        store.documents().put(new Document(VIEW, position, List.of(), new byte[] {'1'}));
        store.views().inTransaction().executeWithoutResult(status -> {
            if (tokens.fetchSegments("view").length == 0) {
                tokens.initializeTokenSegments("view", 1, null);
            }
            tokens.fetchToken("view", 0);
            tokens.storeToken(new GlobalSequenceTrackingToken(position), "view", 0);
        });
    }
}
