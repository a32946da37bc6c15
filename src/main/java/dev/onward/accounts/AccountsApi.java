package dev.onward.accounts;

import dev.onward.accounts.RateLimits.Attempt;
import dev.onward.accounts.keys.AccountName;
import dev.onward.accounts.keys.RecoveryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.ByteBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up, in and out of trouble. Tries are counted before anything is hashed. */
@RestController
@RequestMapping("/api")
@Tag(name = "accounts")
class AccountsApi {

    /** The name of an account; only its hash is stored. */
    @NotNull
    @Size(min = 3, max = 64)
    @Pattern(regexp = "(?s)\\S.*\\S", message = "must neither begin nor end with white space")
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @jakarta.validation.Constraint(validatedBy = {})
    private @interface Name {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends jakarta.validation.Payload>[] payload() default {};
    }

    /** A name and its passphrase. */
    record NameAndPassphrase(
            @Name @Schema(example = "someone-quiet") String name,

            @NotNull @Size(min = 12, max = 256) @Schema(example = "a walk along the river")
            String passphrase) {

        @Override
        public String toString() {
            return "NameAndPassphrase[]";
        }
    }

    /** A name, the recovery code from sign-up, and the passphrase from now on. */
    record Recovery(
            @Name @Schema(example = "someone-quiet") String name,

            @NotNull @Size(max = 100) @Schema(example = "7K3M-9QXT-…")
            String recoveryCode,

            @NotNull @Size(min = 12, max = 256) @Schema(example = "another walk, another river")
            String newPassphrase) {

        @Override
        public String toString() {
            return "Recovery[]";
        }
    }

    /** The passphrase until now and from now on. */
    record PassphraseChange(
            @NotNull @Size(max = 256) @Schema(example = "a walk along the river")
            String currentPassphrase,

            @NotNull @Size(min = 12, max = 256) @Schema(example = "another walk, another river")
            String newPassphrase) {

        @Override
        public String toString() {
            return "PassphraseChange[]";
        }
    }

    /** The passphrase, as a confirmation. */
    record Confirmation(
            @NotNull @Size(max = 256) @Schema(example = "a walk along the river")
            String passphrase) {

        @Override
        public String toString() {
            return "Confirmation[]";
        }
    }

    private final People people;
    private final RateLimits limits;

    AccountsApi(People people, RateLimits limits) {
        this.people = people;
        this.limits = limits;
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "signUp", summary = "Makes an account; its recovery code is shown this once")
    @SecurityRequirements
    Welcome signUp(@Valid @RequestBody NameAndPassphrase body, HttpServletRequest request) {
        AccountName name = AccountName.of(body.name());
        limits.count(Attempt.SIGN_UP, request, name.lookup());
        return people.signUp(name, body.passphrase());
    }

    @PostMapping("/sign-ins")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "signIn", summary = "Gives a token that ends by itself, for the passphrase")
    @SecurityRequirements
    IssuedToken signIn(@Valid @RequestBody NameAndPassphrase body, HttpServletRequest request) {
        AccountName name = AccountName.of(body.name());
        limits.count(Attempt.SIGN_IN, request, name.lookup());
        return people.signIn(name, body.passphrase());
    }

    @PostMapping("/recoveries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "recover",
            summary = "Opens the account with its recovery code; everything that opened it before is void")
    @SecurityRequirements
    Welcome recover(@Valid @RequestBody Recovery body, HttpServletRequest request) {
        AccountName name = AccountName.of(body.name());
        limits.count(Attempt.RECOVERY, request, name.lookup());
        return people.recover(name, RecoveryCode.parse(body.recoveryCode()), body.newPassphrase());
    }

    @PostMapping("/passphrase-changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changePassphrase", summary = "Changes the passphrase; tokens stay")
    void changePassphrase(@Valid @RequestBody PassphraseChange body, SignedIn who, HttpServletRequest request) {
        limits.count(Attempt.PASSPHRASE, request, bytes(who));
        people.changePassphrase(who, body.currentPassphrase(), body.newPassphrase());
    }

    @PostMapping("/account/erasure")
    @Operation(
            operationId = "eraseAccount",
            summary = "Destroys every key of the account and of its journeys, for ever")
    ErasureReceipt erase(@Valid @RequestBody Confirmation body, SignedIn who, HttpServletRequest request) {
        limits.count(Attempt.PASSPHRASE, request, bytes(who));
        return people.erase(who, body.passphrase());
    }

    private static byte[] bytes(SignedIn who) {
        return ByteBuffer.allocate(16)
                .putLong(who.account().getMostSignificantBits())
                .putLong(who.account().getLeastSignificantBits())
                .array();
    }
}
