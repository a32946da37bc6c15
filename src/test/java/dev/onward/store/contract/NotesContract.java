package dev.onward.store.contract;

import static dev.onward.store.contract.AccountsContract.credential;
import static dev.onward.store.contract.AccountsContract.wrap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.shared.PrivateText;
import dev.onward.store.Accounts;
import dev.onward.store.Credential.Kind;
import dev.onward.store.JourneyNote;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every store does with the notes of journeys. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class NotesContract extends StoreContract {

    private final UUID account = UUID.randomUUID();
    private final UUID journey = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    private Accounts accounts() {
        return store.accounts();
    }

    @BeforeEach
    void an_account_with_two_journeys() {
        accounts().create(account, AccountsContract.NOW, List.of(credential(account, Kind.PASSPHRASE)));
        accounts().keep(wrap(account, journey));
        accounts().keep(wrap(account, second));
    }

    private static JourneyNote note(UUID account, UUID journey, long version) {
        byte[] words = utf8(UUID.randomUUID().toString());
        return new JourneyNote(account, journey, "read", version, PrivateText.sealed(new UUID(1, 2), words, 1));
    }

    private JourneyNote note(long version) {
        return note(account, journey, version);
    }

    private boolean stands(JourneyNote note) {
        return accounts()
                .note(note.account(), note.journey(), note.name())
                .filter(note::equals)
                .isPresent();
    }

    private boolean leaves(JourneyNote note) {
        return store.holds(utf8(note.sealed().storedForm()));
    }

    @Test
    void a_note_is_kept_and_the_next_one_in_its_place() {
        assertThat(accounts().note(account, journey, "read")).isEmpty();
        JourneyNote first = note(1);
        assertThat(accounts().keep(first)).isTrue();
        reopen();
        assertThat(stands(first)).isTrue();
        JourneyNote next = note(2);
        assertThat(accounts().keep(next)).isTrue();
        assertThat(stands(next)).isTrue();
        assertThat(accounts().notes(account)).containsExactly(next);
    }

    @Test
    void each_journey_has_one_of_each_name() {
        JourneyNote mine = note(1);
        JourneyNote other = new JourneyNote(account, journey, "other", 1, mine.sealed());
        JourneyNote elsewhere = note(account, second, 1);
        for (JourneyNote note : List.of(mine, other, elsewhere)) {
            assertThat(accounts().keep(note)).isTrue();
        }
        assertThat(accounts().notes(account)).containsExactlyInAnyOrder(mine, other, elsewhere);
        assertThat(accounts().notes(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_version_that_is_not_the_next_changes_nothing() {
        JourneyNote standing = note(3);
        assertThat(accounts().keep(standing))
                .as("the first may come from elsewhere")
                .isTrue();
        for (long version : new long[] {1, 2, 3, 5}) {
            assertThat(accounts().keep(note(version))).as("version %d", version).isFalse();
        }
        assertThat(stands(standing)).isTrue();
    }

    @Test
    void of_many_who_change_it_at_once_one_wins_each_time() throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int w = 0; w < 6; w++) {
            writers.add(() -> {
                int won = 0;
                for (long version = 1; version <= 10; version++) {
                    won += accounts().keep(note(version)) ? 1 : 0;
                }
                return won;
            });
        }
        int won = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                won += writer.get();
            }
        }
        assertThat(accounts().note(account, journey, "read").orElseThrow().version())
                .isEqualTo(won);
    }

    @Test
    void somebody_else_neither_reads_nor_writes_it() {
        JourneyNote mine = note(1);
        accounts().keep(mine);
        UUID other = UUID.randomUUID();
        accounts().create(other, AccountsContract.NOW, List.of(credential(other, Kind.PASSPHRASE)));
        assertThat(accounts().note(other, journey, "read")).isEmpty();
        assertThat(accounts().keep(note(other, journey, 2))).isFalse();
        assertThat(accounts().keep(note(other, journey, 1))).isFalse();
        assertThat(accounts().keep(note(account, UUID.randomUUID(), 1))).isFalse();
        assertThat(accounts().keep(note(UUID.randomUUID(), journey, 2))).isFalse();
        accounts().eraseJourney(other, journey, AccountsContract.NOW);
        assertThat(stands(mine)).isTrue();
    }

    @Test
    void no_byte_of_it_is_left_of_an_erased_journey() {
        JourneyNote replaced = note(1);
        JourneyNote standing = note(2);
        JourneyNote kept = note(account, second, 1);
        for (JourneyNote note : List.of(replaced, standing, kept)) {
            assertThat(accounts().keep(note)).isTrue();
        }
        assertThat(List.of(standing, kept)).allMatch(this::leaves);
        accounts().eraseJourney(account, journey, AccountsContract.NOW);
        assertThat(List.of(replaced, standing)).noneMatch(this::leaves);
        assertThat(accounts().notes(account)).containsExactly(kept);
        assertThat(accounts().keep(note(3))).isFalse();
        assertThat(accounts().keep(note(1))).isFalse();
        assertThat(stands(kept)).isTrue();
    }

    @Test
    void no_byte_of_it_is_left_of_an_erased_account() {
        List<JourneyNote> all = List.of(note(1), note(account, second, 1));
        all.forEach(accounts()::keep);
        accounts().eraseAccount(account, AccountsContract.NOW);
        assertThat(all).noneMatch(this::leaves);
        assertThat(accounts().notes(account)).isEmpty();
        assertThat(accounts().keep(note(1))).isFalse();
    }
}
