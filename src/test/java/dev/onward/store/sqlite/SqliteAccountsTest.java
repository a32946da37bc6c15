package dev.onward.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Accounts;
import dev.onward.store.AccountsContract;
import dev.onward.store.Credential;
import dev.onward.store.JourneyKeyWrap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteAccountsTest extends AccountsContract {

    @TempDir
    Path data;

    private DataFolder folder;
    private SqliteDatabase journal;
    private SqliteAccounts accounts;

    @BeforeEach
    void open() {
        folder = DataFolder.open(data);
        journal = folder.openJournal(List.of());
        accounts = new SqliteAccounts(journal);
    }

    @AfterEach
    void close() {
        journal.close();
        folder.close();
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Test
    void no_byte_of_an_erased_account_is_left_in_the_folder() throws IOException {
        UUID account = UUID.randomUUID();
        Credential token = credential(account, Credential.Kind.TOKEN);
        JourneyKeyWrap erasedFirst = wrap(account, UUID.randomUUID());
        JourneyKeyWrap erasedWithIt = wrap(account, UUID.randomUUID());
        accounts.create(account, NOW, List.of(token));
        accounts.keep(erasedFirst);
        accounts.keep(erasedWithIt);
        List<byte[]> all =
                List.of(token.lookup(), token.wrap(), token.label(), erasedFirst.wrap(), erasedWithIt.wrap());
        assertThat(all).allMatch(this::isInFolder);

        accounts.eraseJourney(account, erasedFirst.journey(), NOW);
        assertThat(isInFolder(erasedFirst.wrap())).isFalse();
        assertThat(isInFolder(erasedWithIt.wrap())).isTrue();

        accounts.eraseAccount(account, NOW);
        assertThat(all).noneMatch(this::isInFolder);
    }

    private boolean isInFolder(byte[] bytes) {
        String needle = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> {
                try {
                    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
