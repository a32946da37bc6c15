package dev.onward.accounts;

import dev.onward.accounts.keys.AccountKey;
import dev.onward.accounts.keys.AccountName;
import dev.onward.accounts.keys.ApiToken;
import dev.onward.accounts.keys.PassphraseHashing;
import dev.onward.accounts.keys.RecoveryCode;
import dev.onward.accounts.keys.Unopenable;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.Credential.Kind;
import dev.onward.store.JourneyKeyWrap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What people do with their account as a whole. Every check of a passphrase is an attempt to open what it wraps. */
@Component
class People {

    private static final Duration FIRST_TOKEN = Duration.ofDays(90);

    private final Accounts accounts;
    private final PassphraseHashing hashing;
    private final TokenCache tokens;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            Accounts accounts,
            PassphraseHashing hashing,
            TokenCache tokens,
            AccountSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.tokens = tokens;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem when the name is taken */
    Welcome signUp(AccountName name, String passphrase) {
        NewCredential make = new NewCredential(NewCredential.newId(), AccountKey.random(), now());
        ApiToken token = ApiToken.random();
        RecoveryCode code = RecoveryCode.random();
        Credential signedIn = make.signedIn(token, FIRST_TOKEN);
        List<Credential> first = List.of(make.passphrase(name, passphrase, hashing), make.recovery(code), signedIn);
        if (!accounts.create(make.account(), make.now(), first)) {
            throw Problem.of(ProblemType.NAME_TAKEN, "Somebody has an account of this name.");
        }
        return new Welcome(code.reveal(), IssuedToken.of(signedIn, token));
    }

    /** @throws Problem the same one for an unknown name and a wrong passphrase, after the same time */
    IssuedToken signIn(AccountName name, String passphrase) {
        Optional<Credential> found = accounts.find(Kind.PASSPHRASE, name.lookup());
        if (found.isEmpty()) {
            hashing.pretend(passphrase);
            throw wrong();
        }
        Credential known = found.get();
        NewCredential make = new NewCredential(known.account(), open(known, passphrase), now());
        ApiToken token = ApiToken.random();
        Credential signedIn = make.signedIn(token, settings.signInLifetime());
        if (!accounts.exchange(known.account(), known.id(), List.of(), List.of(signedIn))) {
            throw wrong();
        }
        dropExpiredTokens(known, make.now());
        return IssuedToken.of(signedIn, token);
    }

    // an expired token still wraps the key for whoever has it and the store
    private void dropExpiredTokens(Credential by, Instant now) {
        accounts.credentials(by.account()).stream()
                .filter(it -> it.isExpired(now))
                .forEach(it -> accounts.exchange(by.account(), by.id(), List.of(it.id()), List.of()));
    }

    /** Replaces everything that the account could be opened with. */
    Welcome recover(AccountName name, Optional<RecoveryCode> given, String passphrase) {
        RecoveryCode old = given.orElseThrow(People::wrong);
        Credential recovery = accounts.find(Kind.RECOVERY_CODE, old.lookup()).orElseThrow(People::wrong);
        boolean named = accounts.find(Kind.PASSPHRASE, name.lookup())
                .filter(it -> it.account().equals(recovery.account()))
                .isPresent();
        if (!named) {
            throw wrong();
        }
        UUID account = recovery.account();
        AccountKey key = old.wrappingKey(recovery.salt()).unwrap(recovery.wrap(), account, recovery.id());
        NewCredential make = new NewCredential(account, key, now());
        ApiToken token = ApiToken.random();
        RecoveryCode code = RecoveryCode.random();
        Credential signedIn = make.signedIn(token, settings.signInLifetime());
        List<Credential> all = List.of(make.passphrase(name, passphrase, hashing), make.recovery(code), signedIn);
        if (!tokens.revoking(() -> accounts.replaceAll(account, recovery.id(), all))) {
            throw wrong();
        }
        return new Welcome(code.reveal(), IssuedToken.of(signedIn, token));
    }

    /** @throws Problem when the current passphrase is another one */
    void changePassphrase(SignedIn who, String current, String next) {
        Credential old = passphraseOf(who);
        AccountKey key = open(old, current);
        Credential fresh = new NewCredential(who.account(), key, now()).passphrase(old.lookup(), next, hashing);
        if (!accounts.exchange(who.account(), old.id(), List.of(old.id()), List.of(fresh))) {
            throw wrong();
        }
    }

    /** @throws Problem when the passphrase is another one */
    ErasureReceipt erase(SignedIn who, String passphrase) {
        open(passphraseOf(who), passphrase);
        Instant at = now();
        UUID account = who.account();
        int credentials = accounts.credentials(account).size();
        List<UUID> journeys = accounts.journeyKeys(account).stream()
                .map(JourneyKeyWrap::journey)
                .toList();
        tokens.revoking(() -> {
            accounts.eraseAccount(account, at);
            return account;
        });
        events.publishEvent(new AccountErased(account, journeys, at));
        return new ErasureReceipt(at, journeys.size(), credentials);
    }

    private Credential passphraseOf(SignedIn who) {
        return accounts.credentials(who.account()).stream()
                .filter(it -> it.kind() == Kind.PASSPHRASE)
                .findFirst()
                .orElseThrow(People::wrong);
    }

    private AccountKey open(Credential known, String passphrase) {
        try {
            return hashing.wrappingKey(passphrase, known.salt()).unwrap(known.wrap(), known.account(), known.id());
        } catch (Unopenable e) {
            throw wrong();
        }
    }

    private static Problem wrong() {
        return Problem.of(ProblemType.UNAUTHENTICATED, "The name or the secret given with it is not right.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
