package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.Credential.Kind;
import dev.onward.store.JourneyKeyWrap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every store of accounts does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class AccountsContract extends StoreContract {

    static final Instant NOW = Instant.parse("2026-05-03T10:15:00.123Z");

    private final UUID account = UUID.randomUUID();

    private Accounts accounts() {
        return store.accounts();
    }

    static Credential credential(UUID account, Kind kind) {
        boolean opens = kind != Kind.CALENDAR_FEED;
        return new Credential(
                UUID.randomUUID(),
                account,
                kind,
                bytes(),
                opens ? bytes() : new byte[0],
                opens ? bytes() : new byte[0],
                kind == Kind.TOKEN ? bytes() : null,
                kind == Kind.TOKEN ? Set.of("read", "write") : Set.of(),
                NOW,
                kind == Kind.TOKEN ? NOW.plusSeconds(60) : null,
                null,
                NOW);
    }

    private static byte[] bytes() {
        return (UUID.randomUUID() + "").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    static JourneyKeyWrap wrap(UUID account, UUID journey) {
        return new JourneyKeyWrap(journey, account, bytes(), NOW);
    }

    private Credential created() {
        Credential passphrase = credential(account, Kind.PASSPHRASE);
        assertThat(accounts().create(account, NOW, List.of(passphrase))).isTrue();
        return passphrase;
    }

    private List<UUID> ids() {
        return accounts().credentials(account).stream().map(Credential::id).toList();
    }

    @Test
    void a_credential_comes_back_as_it_was_kept() {
        created();
        Credential token = credential(account, Kind.TOKEN);
        assertThat(accounts().exchange(account, ids().getFirst(), List.of(), List.of(token)))
                .isTrue();
        assertThat(accounts().find(Kind.TOKEN, token.lookup()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(token);
        assertThat(accounts().find(Kind.PASSPHRASE, token.lookup())).isEmpty();
    }

    @Test
    void the_address_of_a_calendar_is_kept_though_it_wraps_nothing_and_goes_with_the_others() {
        Credential passphrase = created();
        Credential feed = credential(account, Kind.CALENDAR_FEED);
        assertThat(accounts().exchange(account, passphrase.id(), List.of(), List.of(feed)))
                .isTrue();
        assertThat(accounts().find(Kind.CALENDAR_FEED, feed.lookup()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(feed);
        assertThat(accounts().find(Kind.TOKEN, feed.lookup())).isEmpty();
        accounts().replaceAll(account, passphrase.id(), List.of(credential(account, Kind.PASSPHRASE)));
        assertThat(accounts().find(Kind.CALENDAR_FEED, feed.lookup())).isEmpty();
    }

    @Test
    void two_accounts_never_share_a_lookup() {
        Credential mine = created();
        UUID other = UUID.randomUUID();
        Credential same = credential(other, Kind.PASSPHRASE);
        Credential taken = new Credential(
                same.id(),
                other,
                same.kind(),
                mine.lookup(),
                same.salt(),
                same.wrap(),
                null,
                Set.of(),
                NOW,
                null,
                null,
                null);
        Credential token = credential(other, Kind.TOKEN);
        assertThat(accounts().create(other, NOW, List.of(token, taken))).isFalse();
        assertThat(accounts().credentials(other)).isEmpty();
        assertThat(accounts().keep(wrap(other, UUID.randomUUID()))).isFalse();
    }

    @Test
    void an_exchange_is_whole_or_nothing() {
        Credential passphrase = created();
        Credential token = credential(account, Kind.TOKEN);
        Credential foreign = credential(UUID.randomUUID(), Kind.TOKEN);
        assertThat(accounts().exchange(account, passphrase.id(), List.of(UUID.randomUUID()), List.of(token)))
                .isFalse();
        assertThat(accounts().exchange(account, passphrase.id(), List.of(passphrase.id()), List.of(foreign)))
                .isFalse();
        assertThat(ids()).containsExactly(passphrase.id());
    }

    @Test
    void whoever_is_gone_changes_nothing() {
        Credential passphrase = created();
        Credential token = credential(account, Kind.TOKEN);
        accounts().exchange(account, passphrase.id(), List.of(), List.of(token));
        accounts().exchange(account, passphrase.id(), List.of(token.id()), List.of());
        Credential next = credential(account, Kind.TOKEN);
        assertThat(accounts().exchange(account, token.id(), List.of(), List.of(next)))
                .isFalse();
        assertThat(accounts().replaceAll(account, token.id(), List.of(next))).isFalse();
        assertThat(ids()).containsExactly(passphrase.id());
    }

    @Test
    void what_was_removed_never_comes_back() {
        Credential passphrase = created();
        Credential token = credential(account, Kind.TOKEN);
        accounts().exchange(account, passphrase.id(), List.of(), List.of(token));
        accounts().exchange(account, passphrase.id(), List.of(token.id()), List.of());
        assertThat(accounts().exchange(account, passphrase.id(), List.of(), List.of(token)))
                .isFalse();
    }

    @Test
    void replacing_all_leaves_only_what_is_new() {
        Credential passphrase = created();
        accounts().exchange(account, passphrase.id(), List.of(), List.of(credential(account, Kind.TOKEN)));
        Credential recovered = credential(account, Kind.PASSPHRASE);
        assertThat(accounts().replaceAll(account, passphrase.id(), List.of(recovered)))
                .isTrue();
        assertThat(ids()).containsExactly(recovered.id());
    }

    @Test
    void a_use_is_noted_and_never_goes_back() {
        Credential passphrase = created();
        accounts().used(passphrase.id(), NOW.plusSeconds(60));
        accounts().used(passphrase.id(), NOW);
        assertThat(accounts().credentials(account).getFirst().lastUsedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void a_journey_key_is_its_owners_alone_and_the_first_stays() {
        created();
        UUID journey = UUID.randomUUID();
        JourneyKeyWrap first = wrap(account, journey);
        assertThat(accounts().keep(first)).isTrue();
        assertThat(accounts().keep(wrap(account, journey))).isTrue();
        assertThat(accounts().journeyKey(account, journey).orElseThrow().wrap()).isEqualTo(first.wrap());
        assertThat(accounts().journeyKey(UUID.randomUUID(), journey)).isEmpty();
        assertThat(accounts().journeyKeys(account)).hasSize(1);
        accounts().eraseJourney(UUID.randomUUID(), journey, NOW);
        assertThat(accounts().journeyKey(account, journey)).isPresent();
        assertThat(accounts().erased()).doesNotContain(journey);
    }

    @Test
    void an_erased_journey_gets_no_key_again() {
        created();
        UUID journey = UUID.randomUUID();
        accounts().keep(wrap(account, journey));
        accounts().eraseJourney(account, journey, NOW);
        accounts().eraseJourney(account, journey, NOW);
        assertThat(accounts().journeyKey(account, journey)).isEmpty();
        assertThat(accounts().erased()).contains(journey);
        assertThat(accounts().keep(wrap(account, journey))).isFalse();
    }

    @Test
    void an_erased_account_has_nothing_and_gets_nothing() {
        Credential passphrase = created();
        UUID journey = UUID.randomUUID();
        accounts().keep(wrap(account, journey));
        accounts().eraseAccount(account, NOW);
        accounts().eraseAccount(account, NOW);
        assertThat(accounts().credentials(account)).isEmpty();
        assertThat(accounts().journeyKeys(account)).isEmpty();
        assertThat(accounts().erased()).contains(account);
        assertThat(accounts().erased()).contains(journey);
        assertThat(accounts().keep(wrap(account, UUID.randomUUID()))).isFalse();
        assertThat(accounts().exchange(account, passphrase.id(), List.of(), List.of(credential(account, Kind.TOKEN))))
                .isFalse();
        assertThat(accounts().create(account, NOW, List.of(passphrase))).isFalse();
    }

    @Test
    void nothing_slips_past_an_erasure_that_runs_at_the_same_time() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < 30; round++) {
                UUID person = UUID.randomUUID();
                Credential passphrase = credential(person, Kind.PASSPHRASE);
                accounts().create(person, NOW, List.of(passphrase));
                CyclicBarrier start = new CyclicBarrier(3);
                List<Future<?>> all = new ArrayList<>();
                all.add(threads.submit(() -> {
                    start.await();
                    accounts().eraseAccount(person, NOW);
                    return null;
                }));
                all.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < 20; i++) {
                        accounts().keep(wrap(person, UUID.randomUUID()));
                    }
                    return null;
                }));
                all.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < 20; i++) {
                        accounts()
                                .exchange(person, passphrase.id(), List.of(), List.of(credential(person, Kind.TOKEN)));
                    }
                    return null;
                }));
                for (Future<?> one : all) {
                    one.get();
                }
                assertThat(accounts().journeyKeys(person)).isEmpty();
                assertThat(accounts().credentials(person)).isEmpty();
            }
        }
    }
}
