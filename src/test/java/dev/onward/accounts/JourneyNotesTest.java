package dev.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.accounts.keys.AccountKey;
import dev.onward.accounts.keys.JourneyKey;
import dev.onward.accounts.keys.Unopenable;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.store.Accounts;
import dev.onward.store.JourneyNote;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyNotesTest {

    private static final String NAME = "read";

    private final SignedIn me = somebody();
    private final SignedIn other = somebody();
    private final JourneyId journey = new JourneyId(UUID.randomUUID());

    @TempDir
    Path folder;

    private SqliteStore store;
    private Accounts accounts;
    private JourneyNotes notes;

    private static SignedIn somebody() {
        return new SignedIn(UUID.randomUUID(), UUID.randomUUID(), Scope.ALL, null, AccountKey.random());
    }

    @BeforeEach
    void two_people_and_a_journey() {
        store = SqliteStore.open(folder);
        accounts = store.accounts();
        JourneyKeys keys = new JourneyKeys(accounts, Clock.systemUTC());
        notes = new JourneyNotes(keys, accounts);
        List.of(me, other).forEach(who -> accounts.create(who.account(), Instant.EPOCH, List.of()));
        keys.keep(me, JourneyKey.random(journey.value()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private JourneyNote stored(String name) {
        return accounts.note(me.account(), journey.value(), name).orElseThrow();
    }

    @Test
    void what_was_written_is_read_and_changed() {
        assertThat(notes.read(me, journey, NAME)).isEmpty();
        assertThat(notes.write(me, journey, NAME, before -> before + "one")).isEqualTo("one");
        assertThat(notes.write(me, journey, NAME, before -> before + " two")).isEqualTo("one two");
        assertThat(notes.read(me, journey, NAME)).contains("one two");
        assertThat(notes.read(me, journey, "other")).isEmpty();
    }

    @Test
    void what_stays_the_same_is_not_written() {
        notes.write(me, journey, NAME, before -> "one");
        notes.write(me, journey, NAME, before -> before);
        assertThat(stored(NAME).version()).isEqualTo(1);
    }

    @Test
    void the_store_has_no_word_of_it() {
        notes.write(me, journey, NAME, before -> "not these days");
        assertThat(stored(NAME).sealed().storedForm()).startsWith("sealed.").doesNotContain("days");
        assertThat(stored(NAME)).asString().doesNotContain("sealed.");
    }

    @Test
    void a_note_in_the_place_of_another_does_not_open() {
        notes.write(me, journey, NAME, before -> "one");
        accounts.keep(new JourneyNote(
                me.account(), journey.value(), "other", 1, stored(NAME).sealed()));
        assertThatThrownBy(() -> notes.read(me, journey, "other")).isInstanceOf(Unopenable.class);
    }

    @Test
    void nobody_elses_and_no_erased_journey_has_notes() {
        notes.write(me, journey, NAME, before -> "one");
        assertNotFound(other);
        accounts.eraseJourney(me.account(), journey.value(), Instant.EPOCH);
        assertNotFound(me);
    }

    private void assertNotFound(SignedIn who) {
        assertThatThrownBy(() -> notes.read(who, journey, NAME)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> notes.write(who, journey, NAME, before -> "two"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_journey_that_is_erased_while_its_note_is_written_keeps_none() {
        assertThatThrownBy(() -> notes.write(me, journey, NAME, before -> {
                    accounts.eraseJourney(me.account(), journey.value(), Instant.EPOCH);
                    return "one";
                }))
                .isInstanceOf(Problem.class);
        assertThat(accounts.notes(me.account())).isEmpty();
    }

    @Test
    void no_change_of_many_at_once_is_lost() throws Exception {
        Callable<String> once = () -> notes.write(me, journey, NAME, before -> before + "x");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> future : threads.invokeAll(Collections.nCopies(20, once))) {
                assertThat(future.get()).isNotEmpty();
            }
        }
        assertThat(notes.read(me, journey, NAME)).contains("x".repeat(20));
    }

    @Test
    void who_never_wins_is_told_to_come_back() {
        assertThatThrownBy(() -> notes.write(me, journey, NAME, before -> {
                    long version = accounts.note(me.account(), journey.value(), NAME)
                                    .map(JourneyNote::version)
                                    .orElse(0L)
                            + 1;
                    JourneyKey key = me.key()
                            .unwrap(
                                    journey.value(),
                                    accounts.journeyKey(me.account(), journey.value())
                                            .orElseThrow()
                                            .wrap());
                    accounts.keep(new JourneyNote(
                            me.account(), journey.value(), NAME, version, key.sealNote(NAME, "theirs " + version)));
                    return "mine";
                }))
                .isInstanceOf(StoreUnavailable.class);
    }
}
