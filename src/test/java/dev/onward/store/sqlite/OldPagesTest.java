package dev.onward.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.Credential;
import dev.onward.store.Document;
import dev.onward.store.JourneyKeyWrap;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is erased while somebody else has the files open: a backup, a shell. */
@Timeout(20)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldPagesTest {

    private static final byte[] WORDS = utf8("\"words that are to be erased\"");
    private static final byte[] VIEWED = utf8("\"words of a view\"");

    @TempDir
    Path data;

    private SqliteAdapter store;
    private PlacedCommit placed;

    @BeforeEach
    void recorded() {
        store = SqliteAdapter.open(data);
        Commit commit = commit(WORDS);
        store.log().append(List.of(commit));
        placed = store.log().find(commit.record()).orElseThrow();
        assertThat(store.holds(WORDS)).isTrue();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_reader_puts_the_overwriting_off_and_fails_no_erasure() throws SQLException {
        try (Connection reader = somebodyElse("journal.db")) {
            read(reader, "commits");
            erase();
            assertThat(store.holds(WORDS)).isTrue();
        }
        awaitOverwritten(WORDS);
    }

    @Test
    void a_reader_of_the_views_puts_it_off_as_well() throws SQLException {
        store.documents().put(new Document(new Document.Key("v", "j", ""), 1, List.of(), VIEWED));
        try (Connection reader = somebodyElse("views.db")) {
            read(reader, "documents");
            store.documents().removeAll("v", "j");
            assertThat(store.holds(VIEWED)).isTrue();
        }
        awaitOverwritten(VIEWED);
    }

    @Test
    void an_account_is_erased_although_somebody_reads() throws SQLException {
        UUID account = UUID.randomUUID();
        UUID journey = UUID.randomUUID();
        byte[] wrap = utf8("the wrap of a key");
        store.accounts().create(account, Instant.EPOCH, List.of());
        store.accounts().keep(new JourneyKeyWrap(journey, account, wrap, Instant.EPOCH));
        try (Connection reader = somebodyElse("journal.db")) {
            read(reader, "journey_key");
            store.accounts().eraseAccount(account, Instant.EPOCH);
            assertThat(store.accounts().erased()).contains(account, journey);
        }
        awaitOverwritten(wrap);
    }

    @Test
    void no_byte_of_a_credential_that_was_removed_is_left() {
        UUID account = UUID.randomUUID();
        Credential passphrase = credential(account, "first");
        Credential token = credential(account, "second");
        Credential next = credential(account, "third");
        store.accounts().create(account, Instant.EPOCH, List.of(passphrase, token));
        assertThat(store.holds(token.wrap())).isTrue();

        store.accounts().exchange(account, passphrase.id(), List.of(token.id()), List.of());
        assertThat(store.holds(token.wrap())).isFalse();
        store.accounts().replaceAll(account, passphrase.id(), List.of(next));
        assertThat(store.holds(passphrase.wrap())).isFalse();
    }

    private static Credential credential(UUID account, String name) {
        byte[] wrap = utf8("the wrap of the " + name);
        return new Credential(
                UUID.randomUUID(),
                account,
                Credential.Kind.TOKEN,
                utf8(name),
                new byte[0],
                wrap,
                null,
                Set.of(),
                Instant.EPOCH,
                null,
                null,
                null);
    }

    @Test
    void a_process_that_died_before_it_overwrote_does_so_after_its_start() throws SQLException {
        try (Connection reader = somebodyElse("journal.db")) {
            read(reader, "commits");
            erase();
            store.close();
            assertThat(store.holds(WORDS)).isTrue();
            store = SqliteAdapter.open(data);
        }
        awaitOverwritten(WORDS);
    }

    @Test
    void erasing_within_a_transaction_of_the_views_is_done_at_once_and_holds_nobody_up() {
        store.together(() -> {
            store.documents().removeAll("v", "j");
            erase();
            assertThat(store.holds(WORDS)).isFalse();
            CompletableFuture<List<AppendOutcome>> other =
                    CompletableFuture.supplyAsync(() -> store.log().append(List.of(commit(WORDS))));
            assertThat(other.orTimeout(5, TimeUnit.SECONDS).join()).hasSize(1);
        });
    }

    @Test
    void who_reads_before_writing_waits_for_its_turn() throws Exception {
        try (Connection other = somebodyElse("journal.db")) {
            other.createStatement().execute("begin immediate");
            CompletableFuture<List<AppendOutcome>> mine =
                    CompletableFuture.supplyAsync(() -> store.log().append(List.of(commit(WORDS))));
            Thread.sleep(300);
            other.createStatement().execute("commit");
            assertThat(mine.join()).containsExactly(new AppendOutcome.Placed(2));
        }
    }

    private void erase() {
        StoredEvent event = placed.commit().events().getFirst();
        store.log().replaceEvents(placed, List.of(event(event.id(), utf8("\"gone\""))));
    }

    private void awaitOverwritten(byte[] bytes) {
        await().atMost(Duration.ofSeconds(10)).until(() -> !store.holds(bytes));
    }

    private Connection somebodyElse(String file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve(file));
    }

    private static void read(Connection connection, String table) throws SQLException {
        connection.createStatement().execute("begin");
        connection
                .createStatement()
                .executeQuery("select count(*) from " + table)
                .getInt(1);
    }

    private static Commit commit(byte[] words) {
        StoredEvent event = event(UUID.randomUUID().toString(), words);
        return new Commit(UUID.randomUUID().toString(), 0, Instant.EPOCH, UUID.randomUUID(), List.of(event));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static StoredEvent event(String id, byte[] payload) {
        return new StoredEvent(id, "tested", "1", payload, Map.of());
    }
}
