package dev.onward.accounts;

import dev.onward.accounts.keys.AccountKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, with the key that opens what is theirs. Lives as long as the request; endpoints take it as an
 * argument.
 *
 * @param token the credential that the request came with
 * @param signedInAt when the passphrase was given for this token; null for a token made from another one
 */
public record SignedIn(
        UUID account,
        UUID token,
        Set<Scope> scopes,
        @Nullable Instant signedInAt,
        AccountKey key) {

    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = SignedIn.class.getName();

    public Optional<Instant> whenSignedIn() {
        return Optional.ofNullable(signedInAt);
    }

    @Override
    public String toString() {
        return "SignedIn[" + account + "]";
    }
}
