package dev.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onward.accounts.AccountsApi.Confirmation;
import dev.onward.accounts.AccountsApi.NameAndPassphrase;
import dev.onward.accounts.AccountsApi.PassphraseChange;
import dev.onward.accounts.AccountsApi.Recovery;
import dev.onward.accounts.RateLimits.Attempt;
import dev.onward.accounts.keys.AccountKey;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitsTest {

    private static final byte[] NAME = {1};
    private static final byte[] OTHER_NAME = {2};

    private static RateLimits limits(int perAddress, int perName) {
        Limits.Limit limit = new Limits.Limit(perAddress, perName, Duration.ofHours(1));
        return new RateLimits(new Limits(limit, limit, limit, limit, limit));
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static Problem refused(ThrowingCallable attempt) {
        Problem problem = catchThrowableOfType(Problem.class, attempt);
        assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        assertThat(problem.retryAfter()).isPositive();
        return problem;
    }

    @Test
    void one_address_has_so_many_tries_whatever_the_name() {
        RateLimits limits = limits(2, 100);
        limits.count(Attempt.SIGN_IN, from("10.0.0.1"), NAME);
        limits.count(Attempt.SIGN_IN, from("10.0.0.1"), OTHER_NAME);
        refused(() -> limits.count(Attempt.SIGN_IN, from("10.0.0.1"), new byte[] {3}));
        limits.count(Attempt.SIGN_IN, from("10.0.0.2"), NAME);
        limits.count(Attempt.SIGN_UP, from("10.0.0.1"), NAME);
    }

    @Test
    void one_name_has_so_many_tries_wherever_they_come_from() {
        RateLimits limits = limits(100, 2);
        limits.count(Attempt.SIGN_IN, from("10.0.0.1"), NAME);
        limits.count(Attempt.SIGN_IN, from("10.0.0.2"), NAME);
        refused(() -> limits.count(Attempt.SIGN_IN, from("10.0.0.3"), NAME));
        limits.count(Attempt.SIGN_IN, from("10.0.0.3"), OTHER_NAME);
    }

    @Test
    void whatever_hashes_is_refused_before_anybody_is_asked() {
        // nobody is behind this door: an endpoint that looked there first would fail otherwise
        AccountsApi api = new AccountsApi(null, limits(0 + 1, 1));
        SignedIn who = new SignedIn(UUID.randomUUID(), UUID.randomUUID(), Scope.ALL, null, AccountKey.random());
        MockHttpServletRequest request = from("10.0.0.1");
        NameAndPassphrase names = new NameAndPassphrase("someone", "a walk along the river");
        exhaust(() -> api.signUp(names, request));
        refused(() -> api.signUp(names, request));
        exhaust(() -> api.signIn(names, request));
        refused(() -> api.signIn(names, request));
        Recovery recovery = new Recovery("someone", "code", "a walk along the river");
        exhaust(() -> api.recover(recovery, request));
        refused(() -> api.recover(recovery, request));
        PassphraseChange change = new PassphraseChange("a walk along the river", "a walk along the river");
        exhaust(() -> api.changePassphrase(change, who, request));
        refused(() -> api.changePassphrase(change, who, request));
        refused(() -> api.erase(new Confirmation("a walk along the river"), who, request));
    }

    private static void exhaust(ThrowingCallable attempt) {
        catchThrowableOfType(NullPointerException.class, attempt);
    }
}
