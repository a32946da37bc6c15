package dev.onward.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnusable;
import dev.onward.store.StoredEvent;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderTest {

    @TempDir
    Path temp;

    private static Commit commit(int bytes) {
        StoredEvent event = new StoredEvent("e", "t", "1", ("\"" + "x".repeat(bytes) + "\"").getBytes(), Map.of());
        return new Commit(UUID.randomUUID().toString(), 0, Instant.EPOCH, UUID.randomUUID(), List.of(event));
    }

    @Test
    void nobody_but_the_owner_can_read_any_file() throws Exception {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Path data = temp.resolve("data");
        try (SqliteStore store = SqliteStore.open(data)) {
            store.log().append(List.of(commit(10)));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files)
                        .hasSizeGreaterThanOrEqualTo(5)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void a_second_process_is_refused_with_a_clear_message() {
        try (SqliteStore store = SqliteStore.open(temp)) {
            assertThatThrownBy(() -> SqliteStore.open(temp))
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
        SqliteStore.open(temp).close();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused_with_a_clear_message() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void damaged_views_are_begun_anew(boolean cut) throws Exception {
        try (SqliteStore store = SqliteStore.open(temp)) {
            store.log().append(List.of(commit(10)));
        }
        damage("views.db", cut);
        try (SqliteStore store = SqliteStore.open(temp)) {
            assertThat(store.log().lastPosition()).isEqualTo(1);
            assertThat(store.documents().keys("view")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_damaged_journal_is_refused_with_a_clear_message_and_left_alone(boolean cut) throws Exception {
        SqliteStore.open(temp).close();
        byte[] damaged = damage("journal.db", cut);
        assertThatThrownBy(() -> SqliteStore.open(temp))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("journal.db is damaged");
        assertThat(temp.resolve("journal.db")).hasBinaryContent(damaged);
    }

    private byte[] damage(String name, boolean cut) throws Exception {
        Path file = temp.resolve(name);
        byte[] damaged = Files.readAllBytes(file);
        if (cut) {
            damaged = Arrays.copyOf(damaged, damaged.length / 2);
        } else {
            Arrays.fill(damaged, (byte) 'x');
        }
        return Files.readAllBytes(Files.write(file, damaged));
    }

    @Test
    void a_folder_full_of_other_things_keeps_its_permissions() throws Exception {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Files.writeString(temp.resolve("other"), "other");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        SqliteStore.open(temp).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_full_store_says_so_and_keeps_what_it_has() {
        try (SqliteStore store = SqliteStore.open(temp)) {
            store.log().append(List.of(commit(10)));
            store.journal().write().sql("pragma max_page_count = 20").query().singleValue();
            assertThatThrownBy(() -> store.log().append(List.of(commit(1_000_000))))
                    .isInstanceOf(StoreFull.class);
            assertThat(store.log().lastPosition()).isEqualTo(1);
            assertThat(store.log().readAfter(0, 10)).hasSize(1);
            assertThat(store.log().append(List.of(commit(10)))).containsExactly(new AppendOutcome.Placed(2));
        }
    }
}
