package dev.onward.accounts;

import dev.onward.accounts.keys.AccountKey;
import dev.onward.accounts.keys.ApiToken;
import dev.onward.accounts.keys.Unopenable;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** API tokens: who a request comes from, and the tokens that a person has. */
@Component
public class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final Duration BETWEEN_NOTES_OF_USE = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final TokenCache cache;
    private final Clock clock;

    Tokens(Accounts accounts, TokenCache cache, Clock clock) {
        this.accounts = accounts;
        this.cache = cache;
        this.clock = clock;
    }

    /** Who comes with this token; empty when it has no token's form, is unknown, revoked or expired. */
    public Optional<SignedIn> authenticate(String bearer) {
        return ApiToken.parse(bearer).flatMap(this::signedIn);
    }

    private Optional<SignedIn> signedIn(ApiToken token) {
        Instant now = now();
        return cache.find(token.lookup()).filter(row -> !row.isExpired(now)).flatMap(row -> {
            Optional<SignedIn> signedIn = open(row, token);
            signedIn.ifPresent(it -> noteUse(row, now));
            return signedIn;
        });
    }

    private static Optional<SignedIn> open(Credential row, ApiToken token) {
        try {
            AccountKey key = token.wrappingKey(row.salt()).unwrap(row.wrap(), row.account(), row.id());
            return Optional.of(new SignedIn(row.account(), row.id(), Scope.of(row.scopes()), row.signedInAt(), key));
        } catch (Unopenable e) {
            return Optional.empty();
        }
    }

    private void noteUse(Credential row, Instant now) {
        Instant last = row.lastUsedAt();
        if (last != null && last.plus(BETWEEN_NOTES_OF_USE).isAfter(now)) {
            return;
        }
        try {
            cache.used(row, now);
        } catch (StoreFull | StoreUnavailable e) {
            LOG.warn(
                    "The last use of a token could not be noted: {}",
                    e.getClass().getSimpleName());
        }
    }

    List<Credential> list(SignedIn who) {
        Instant now = now();
        return accounts.credentials(who.account()).stream()
                .filter(it -> it.kind() == Credential.Kind.TOKEN && !it.isExpired(now))
                .toList();
    }

    /** Makes a token; a repeat with the same Idempotency-Key gets the same one, secret included. */
    IssuedToken create(SignedIn who, String label, Set<Scope> scopes, Duration lifetime, Optional<String> repeat) {
        if (!who.scopes().containsAll(scopes)) {
            throw Problem.of(ProblemType.MISSING_SCOPE, "A token makes others with scopes of its own only.");
        }
        UUID id = repeat.map(who.key()::tokenId).orElseGet(NewCredential::newId);
        ApiToken secret = repeat.map(who.key()::token).orElseGet(ApiToken::random);
        Optional<Credential> earlier = earlier(who, id);
        if (earlier.isEmpty()) {
            Credential token =
                    new NewCredential(who.account(), who.key(), now()).token(id, secret, label, scopes, lifetime, null);
            if (accounts.exchange(who.account(), who.token(), List.of(), List.of(token))) {
                return IssuedToken.of(token, secret);
            }
            earlier = earlier(who, id);
        }
        Credential token = earlier.orElseThrow(() -> Problem.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "The token of this Idempotency-Key was revoked, or yours was."));
        if (!isSame(who, token, label, scopes, lifetime)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "Another token was made with this Idempotency-Key.");
        }
        return IssuedToken.of(token, secret);
    }

    private Optional<Credential> earlier(SignedIn who, UUID id) {
        return accounts.credentials(who.account()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    private static boolean isSame(SignedIn who, Credential token, String label, Set<Scope> scopes, Duration lifetime) {
        byte[] sealed = token.label();
        return sealed != null
                && who.key().openLabel(token.id(), sealed).equals(label)
                && Scope.of(token.scopes()).equals(scopes)
                && token.createdAt().plus(lifetime).equals(token.expiresAt());
    }

    /** @throws Problem not found, when it is none of this person's tokens */
    void revoke(SignedIn who, UUID token) {
        boolean theirs = list(who).stream().anyMatch(it -> it.id().equals(token));
        boolean revoked = theirs
                && cache.revoking(() -> accounts.exchange(who.account(), who.token(), List.of(token), List.of()));
        if (!revoked) {
            throw Problem.notFound();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
