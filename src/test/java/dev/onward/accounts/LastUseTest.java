package dev.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.onward.accounts.keys.AccountKey;
import dev.onward.accounts.keys.ApiToken;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.StoreUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When the use of a token is written down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LastUseTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    private final Accounts accounts = mock(Accounts.class);
    private final Clock clock = mock(Clock.class);
    private final TokenCache cache = new TokenCache(accounts);
    private final Tokens tokens = new Tokens(accounts, cache, clock);
    private final ApiToken secret = ApiToken.random();
    private final List<Instant> written = new ArrayList<>();
    private Credential row = new NewCredential(UUID.randomUUID(), AccountKey.random(), NOON)
            .token(UUID.randomUUID(), secret, null, Scope.ALL, Duration.ofDays(1), null);

    @BeforeEach
    void a_store_that_holds_one_token() {
        when(accounts.find(Credential.Kind.TOKEN, secret.lookup())).thenAnswer(call -> Optional.of(row));
        doAnswer(call -> {
                    written.add(call.getArgument(1));
                    row = row.usedAt(call.getArgument(1));
                    return null;
                })
                .when(accounts)
                .used(any(), any());
    }

    private void use(Instant at) {
        when(clock.instant()).thenReturn(at);
        assertThat(tokens.authenticate(secret.reveal())).isPresent();
    }

    @Test
    void it_is_written_once_a_minute() {
        use(NOON);
        use(NOON);
        use(NOON.plusSeconds(1));
        use(NOON.plusMillis(59_999));
        assertThat(written).containsExactly(NOON);
        use(NOON.plusSeconds(60));
        use(NOON.plusSeconds(61));
        assertThat(written).containsExactly(NOON, NOON.plusSeconds(60));
    }

    @Test
    void it_is_written_once_a_minute_also_when_the_row_is_read_afresh() {
        use(NOON);
        cache.revoking(() -> "another token of somebody");
        use(NOON.plusSeconds(59));
        assertThat(written).containsExactly(NOON);
    }

    @Test
    void a_clock_that_goes_back_writes_nothing() {
        use(NOON);
        use(NOON.minusSeconds(600));
        assertThat(written).containsExactly(NOON);
    }

    @Test
    void what_does_not_open_is_not_used() {
        when(clock.instant()).thenReturn(NOON.plus(Duration.ofDays(1)));
        assertThat(tokens.authenticate(secret.reveal())).as("expired").isEmpty();
        assertThat(tokens.authenticate(ApiToken.random().reveal()))
                .as("unknown")
                .isEmpty();
        assertThat(written).isEmpty();
    }

    @Test
    void a_store_that_cannot_note_it_keeps_nobody_out() {
        doThrow(new StoreUnavailable("busy")).when(accounts).used(any(), any());
        use(NOON);
    }
}
