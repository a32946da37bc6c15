package dev.onward.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts tries by address and by name, in memory only, so that guessing stays slow and hashing stays affordable. */
@Component
class RateLimits {

    enum Attempt {
        SIGN_UP,
        SIGN_IN,
        RECOVERY,
        PASSPHRASE,
        CALENDAR_FEED
    }

    private record Key(Attempt attempt, Object who) {}

    private final Limits limits;
    private final Cache<Key, Bucket> buckets;

    RateLimits(Limits limits) {
        this.limits = limits;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofDays(1))
                .build();
    }

    /**
     * Counts one try.
     *
     * @param name what stands for the account's name, the account or the secret of an address
     * @throws Problem too many requests, with the time to wait
     */
    void count(Attempt attempt, HttpServletRequest request, byte[] name) {
        Limits.Limit limit = limit(attempt);
        take(new Key(attempt, request.getRemoteAddr()), limit.perAddress(), limit.within());
        take(new Key(attempt, ByteBuffer.wrap(name)), limit.perName(), limit.within());
    }

    private Limits.Limit limit(Attempt attempt) {
        return switch (attempt) {
            case SIGN_UP -> limits.signUp();
            case SIGN_IN -> limits.signIn();
            case RECOVERY -> limits.recovery();
            case PASSPHRASE -> limits.passphrase();
            case CALENDAR_FEED -> limits.calendarFeed();
        };
    }

    private void take(Key key, int tries, Duration within) {
        Bucket bucket = buckets.get(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, within))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS, "Too many tries from this address or for this name.")
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
