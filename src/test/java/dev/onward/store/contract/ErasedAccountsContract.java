package dev.onward.store.contract;

import static dev.onward.store.contract.AccountsContract.credential;
import static dev.onward.store.contract.AccountsContract.wrap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Accounts;
import dev.onward.store.Accounts.Registered;
import dev.onward.store.Credential;
import dev.onward.store.Credential.Kind;
import dev.onward.store.JourneyKeyWrap;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every store of accounts leaves of what is erased, and tells of all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ErasedAccountsContract extends StoreContract {

    /** To the millisecond, as accounts are kept. */
    private static final Instant NOW = AccountsContract.NOW;

    private final UUID account = UUID.randomUUID();

    private Accounts accounts() {
        return store.accounts();
    }

    private Credential created() {
        Credential passphrase = credential(account, Kind.PASSPHRASE);
        assertThat(accounts().create(account, NOW, List.of(passphrase))).isTrue();
        return passphrase;
    }

    @Test
    void no_byte_of_an_erased_account_is_left() {
        Credential token = credential(account, Kind.TOKEN);
        JourneyKeyWrap erasedFirst = wrap(account, UUID.randomUUID());
        JourneyKeyWrap erasedWithIt = wrap(account, UUID.randomUUID());
        accounts().create(account, NOW, List.of(token));
        accounts().keep(erasedFirst);
        accounts().keep(erasedWithIt);
        List<byte[]> all =
                List.of(token.lookup(), token.wrap(), token.label(), erasedFirst.wrap(), erasedWithIt.wrap());
        assertThat(all).allMatch(store::holds);

        accounts().eraseJourney(account, erasedFirst.journey(), NOW);
        assertThat(store.holds(erasedFirst.wrap())).isFalse();
        assertThat(store.holds(erasedWithIt.wrap())).isTrue();

        accounts().eraseAccount(account, NOW);
        assertThat(all).noneMatch(store::holds);
    }

    @Test
    void all_accounts_are_told_but_erased_ones() {
        created();
        UUID other = UUID.randomUUID();
        accounts().create(other, NOW.plusSeconds(1), List.of(credential(other, Kind.PASSPHRASE)));
        assertThat(accounts().all())
                .containsExactly(new Registered(account, NOW), new Registered(other, NOW.plusSeconds(1)));
        accounts().eraseAccount(account, NOW);
        assertThat(accounts().all()).extracting(Registered::account).containsExactly(other);
    }

    @Test
    void a_fence_lets_nothing_be_stored_under_its_id() {
        Credential passphrase = created();
        Credential gone = credential(account, Kind.TOKEN);
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        for (UUID id : List.of(gone.id(), journey, other)) {
            accounts().fence(id);
            accounts().fence(id);
        }
        assertThat(accounts().erased()).containsExactlyInAnyOrder(gone.id(), journey, other);
        assertThat(accounts().exchange(account, passphrase.id(), List.of(), List.of(gone)))
                .isFalse();
        assertThat(accounts().keep(wrap(account, journey))).isFalse();
        assertThat(accounts().create(other, NOW, List.of(credential(other, Kind.PASSPHRASE))))
                .isFalse();
    }
}
