package dev.onward.store;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way to open an account: each wraps the account's key once, so that each opens it alone. But for the address of a
 * calendar, which opens none: its salt and wrap are empty.
 *
 * @param lookup what it is found by: a hash, never a secret or a word that a person wrote; unique within its kind
 * @param salt of the key derivation
 * @param wrap the account's key, encrypted under a key derived from the secret
 * @param label the person's name for it, sealed under the account's key
 * @param scopes what a token may do, or the one calendar that an address shows; empty for the other kinds
 * @param signedInAt when a passphrase was given for it; null for a token made from another token
 */
public record Credential(
        UUID id,
        UUID account,
        Kind kind,
        byte[] lookup,
        byte[] salt,
        byte[] wrap,
        byte @Nullable [] label,
        Set<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant signedInAt) {

    public enum Kind {
        PASSPHRASE,
        TOKEN,
        RECOVERY_CODE,
        CALENDAR_FEED
    }

    public boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** The same after one more use. */
    public Credential usedAt(Instant at) {
        return new Credential(
                id, account, kind, lookup, salt, wrap, label, scopes, createdAt, expiresAt, at, signedInAt);
    }

    @Override
    public String toString() {
        return "Credential[" + id + " " + kind + "]";
    }
}
