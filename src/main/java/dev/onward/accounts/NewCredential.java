package dev.onward.accounts;

import com.fasterxml.uuid.Generators;
import dev.onward.accounts.keys.AccountKey;
import dev.onward.accounts.keys.AccountName;
import dev.onward.accounts.keys.ApiToken;
import dev.onward.accounts.keys.PassphraseHashing;
import dev.onward.accounts.keys.RecoveryCode;
import dev.onward.accounts.keys.WrappingKey;
import dev.onward.store.Credential;
import dev.onward.store.Credential.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes credentials of one account: each wraps its key once more. */
record NewCredential(UUID account, AccountKey key, Instant now) {

    static UUID newId() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    Credential passphrase(byte[] nameLookup, String passphrase, PassphraseHashing hashing) {
        byte[] salt = WrappingKey.newSalt();
        return of(newId(), Kind.PASSPHRASE, nameLookup, salt, hashing.wrappingKey(passphrase, salt));
    }

    Credential passphrase(AccountName name, String passphrase, PassphraseHashing hashing) {
        return passphrase(name.lookup(), passphrase, hashing);
    }

    Credential recovery(RecoveryCode code) {
        byte[] salt = WrappingKey.newSalt();
        return of(newId(), Kind.RECOVERY_CODE, code.lookup(), salt, code.wrappingKey(salt));
    }

    /** A token that its owner got for a passphrase. */
    Credential signedIn(ApiToken token, Duration lifetime) {
        return token(newId(), token, null, Scope.ALL, lifetime, now);
    }

    Credential token(
            UUID id,
            ApiToken token,
            @Nullable String label,
            Collection<Scope> scopes,
            Duration lifetime,
            @Nullable Instant signedInAt) {
        byte[] salt = WrappingKey.newSalt();
        byte[] wrap = token.wrappingKey(salt).wrap(key, account, id);
        return new Credential(
                id,
                account,
                Kind.TOKEN,
                token.lookup(),
                salt,
                wrap,
                label == null ? null : key.sealLabel(id, label),
                Scope.words(scopes),
                now,
                now.plus(lifetime),
                null,
                signedInAt);
    }

    private Credential of(UUID id, Kind kind, byte[] lookup, byte[] salt, WrappingKey wrapping) {
        byte[] wrap = wrapping.wrap(key, account, id);
        return new Credential(id, account, kind, lookup, salt, wrap, null, Set.of(), now, null, null, null);
    }
}
