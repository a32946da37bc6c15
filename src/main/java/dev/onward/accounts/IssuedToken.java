package dev.onward.accounts;

import dev.onward.accounts.keys.ApiToken;
import dev.onward.store.Credential;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A token as its owner gets it, the one time that its secret is shown.
 *
 * @param secret send it as {@code Authorization: Bearer …}
 */
record IssuedToken(UUID id, @Schema(example = "onw_…") String secret, Set<Scope> scopes, Instant expiresAt) {

    static IssuedToken of(Credential credential, ApiToken token) {
        return new IssuedToken(
                credential.id(),
                token.reveal(),
                Scope.of(credential.scopes()),
                Objects.requireNonNull(credential.expiresAt()));
    }

    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
