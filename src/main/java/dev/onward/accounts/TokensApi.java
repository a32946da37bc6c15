package dev.onward.accounts;

import dev.onward.store.Credential;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens of whoever asks. */
@RestController
@RequestMapping("/api/tokens")
@Tag(name = "accounts")
class TokensApi {

    /**
     * What a new token is for.
     *
     * @param label the person's name for it, sealed
     */
    record NewToken(
            @NotBlank @Size(min = 1, max = 100) @Schema(example = "phone")
            String label,

            @NotEmpty Set<@NotNull Scope> scopes,

            @NotNull @Min(1) @Max(365) @Schema(example = "30")
            Integer expiresInDays) {

        @Override
        public String toString() {
            return "NewToken[]";
        }
    }

    /**
     * A token without its secret.
     *
     * @param label null for tokens that came with a sign-up, a sign-in or a recovery
     * @param lastUsedAt to the minute
     * @param current whether this request came with it
     */
    record TokenSeen(
            UUID id,
            @Nullable String label,
            Set<Scope> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            boolean current) {

        static TokenSeen of(SignedIn who, Credential token) {
            byte[] label = token.label();
            return new TokenSeen(
                    token.id(),
                    label == null ? null : who.key().openLabel(token.id(), label),
                    Scope.of(token.scopes()),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt(),
                    token.id().equals(who.token()));
        }

        @Override
        public String toString() {
            return "TokenSeen[" + id + "]";
        }
    }

    /** All tokens that still work, the oldest first. */
    record TokenList(List<TokenSeen> tokens) {}

    private final Tokens tokens;

    TokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(operationId = "listTokens", summary = "Lists the tokens that work")
    TokenList list(SignedIn who) {
        return new TokenList(
                tokens.list(who).stream().map(token -> TokenSeen.of(who, token)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createToken",
            summary = "Makes a token; a repeat with the same Idempotency-Key gets it again")
    IssuedToken create(@Valid @RequestBody NewToken body, SignedIn who, HttpServletRequest request) {
        Duration lifetime = Duration.ofDays(body.expiresInDays());
        return tokens.create(who, body.label(), body.scopes(), lifetime, IdempotencyKey.of(request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeToken", summary = "Revokes a token, at once")
    void revoke(@PathVariable UUID id, SignedIn who) {
        tokens.revoke(who, id);
    }
}
