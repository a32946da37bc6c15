package dev.onward.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.moving.House.Moved;
import dev.onward.moving.Line.Household;
import dev.onward.shared.PrivateText;
import dev.onward.store.Accounts;
import dev.onward.store.Accounts.Registered;
import dev.onward.store.Commit;
import dev.onward.store.Credential;
import dev.onward.store.Credential.Kind;
import dev.onward.store.EventLog;
import dev.onward.store.JourneyKeyWrap;
import dev.onward.store.JourneyNote;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import dev.onward.store.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseTest {

    private static final Instant NOW = Instant.parse("2026-05-03T10:15:00.123Z");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID JOURNEY = UUID.randomUUID();

    @TempDir
    Path folder;

    private SqliteStore from;
    private SqliteStore to;
    private Path file;

    @BeforeEach
    void furnish() {
        from = SqliteStore.open(folder.resolve("from"));
        to = SqliteStore.open(folder.resolve("to"));
        file = folder.resolve("house");
        for (int sequence = 0; sequence < 5; sequence++) {
            from.log().append(List.of(commit(JOURNEY.toString(), sequence * 2L), commit("other", sequence * 2L)));
        }
        byte[] bytes = {1, 2, 3};
        Credential passphrase = new Credential(
                UUID.randomUUID(), ACCOUNT, Kind.PASSPHRASE, bytes, bytes, bytes, null, Set.of(), NOW, null, null, NOW);
        from.accounts().create(ACCOUNT, NOW, List.of(passphrase));
        from.accounts().keep(new JourneyKeyWrap(JOURNEY, ACCOUNT, bytes, NOW));
        PrivateText sealed = PrivateText.sealed(new UUID(3, 4), bytes, 1);
        from.accounts().keep(new JourneyNote(ACCOUNT, JOURNEY, "read", 1, sealed));
        from.accounts().keep(new JourneyNote(ACCOUNT, JOURNEY, "read", 2, sealed));
        from.accounts().fence(new UUID(1, 2));
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    private static Commit commit(String stream, long sequence) {
        StoredEvent one = event();
        return new Commit(stream, sequence, NOW, UUID.randomUUID(), List.of(one, event()));
    }

    private static StoredEvent event() {
        byte[] payload = "{\"text\":\"é💔\"}".getBytes(StandardCharsets.UTF_8);
        return new StoredEvent(UUID.randomUUID().toString(), "tested", "1", payload, Map.of("record", "r"));
    }

    private static House house(SqliteStore store) {
        return new House(store.log(), store.accounts());
    }

    @Test
    void everything_arrives_where_it_was() throws IOException {
        assertThat(house(from).export(file)).isEqualTo(new Moved(20, 1));
        assertThat(house(to).importFrom(file)).isEqualTo(new Moved(20, 1));

        assertThat(to.log().readAfter(0, 100))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(from.log().readAfter(0, 100));
        Accounts old = from.accounts();
        Accounts arrived = to.accounts();
        assertThat(arrived.all()).containsExactly(new Registered(ACCOUNT, NOW));
        assertThat(arrived.credentials(ACCOUNT))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(old.credentials(ACCOUNT));
        assertThat(arrived.journeyKeys(ACCOUNT))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(old.journeyKeys(ACCOUNT));
        assertThat(arrived.notes(ACCOUNT)).hasSize(1).containsExactlyElementsOf(old.notes(ACCOUNT));
        assertThat(arrived.erased()).containsExactly(new UUID(1, 2));
    }

    /** As it was written before there were any. */
    @Test
    void a_file_without_notes_is_still_read() throws IOException {
        try (Written written = Written.create(file)) {
            for (PlacedCommit commit : from.log().readAfter(0, 100)) {
                written.write(Line.of(commit));
            }
            Accounts old = from.accounts();
            Household household =
                    new Household(old.all().getFirst(), old.credentials(ACCOUNT), old.journeyKeys(ACCOUNT), null);
            written.write(Line.of(household));
            written.end();
        }
        assertThat(Files.readString(file)).doesNotContain("notes");
        assertThat(house(to).importFrom(file)).isEqualTo(new Moved(20, 1));
        assertThat(to.accounts().journeyKeys(ACCOUNT)).hasSize(1);
        assertThat(to.accounts().notes(ACCOUNT)).isEmpty();
    }

    @Test
    void the_file_is_nobody_elses() throws IOException {
        house(from).export(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> house(from).export(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void a_file_that_is_not_whole_leaves_nothing_behind() throws IOException {
        house(from).export(file);
        List<String> lines = Files.readAllLines(file);
        List<String> cut = lines.subList(0, lines.size() - 1);
        refuses(String.join("\n", cut), "cut off");
        refuses(String.join("\n", lines).replace("tested", "tasted"), "changed");
        refuses(lines.getLast(), "does not begin");
        refuses("", "cut off");
        refuses("words", "a line of this file");
    }

    private void refuses(String text, String because) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), text);
        assertThatThrownBy(() -> house(to).importFrom(broken))
                .isInstanceOf(Unmovable.class)
                .hasMessageContaining(because);
        EventLog log = to.log();
        assertThat(log.readAfter(0, 1)).<PlacedCommit>isEmpty();
        assertThat(to.accounts().all()).isEmpty();
    }

    @Test
    void nobody_is_moved_into_a_house_where_others_live() throws IOException {
        house(from).export(file);
        assertThatThrownBy(() -> house(from).importFrom(file))
                .isInstanceOf(Unmovable.class)
                .hasMessageContaining("not empty");
    }
}
