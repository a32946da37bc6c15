package dev.onward.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The rows of tokens in use, for a few seconds, with no key in clear. What this node revokes is gone at once; another
 * node sees it when the seconds are over.
 */
@Component
class TokenCache {

    private static final Duration LIFETIME = Duration.ofSeconds(5);

    private record Row(Credential credential, long revocations) {}

    private final Accounts accounts;
    private final AtomicLong revocations = new AtomicLong();
    private final Cache<ByteBuffer, Row> rows =
            Caffeine.newBuilder().expireAfterWrite(LIFETIME).maximumSize(10_000).build();

    TokenCache(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<Credential> find(byte[] lookup) {
        ByteBuffer key = ByteBuffer.wrap(lookup);
        long before = revocations.get();
        Row cached = rows.getIfPresent(key);
        // a row read before the last revocation may be the revoked one
        if (cached != null && cached.revocations == before) {
            return Optional.of(cached.credential);
        }
        Optional<Credential> read = accounts.find(Credential.Kind.TOKEN, lookup);
        read.ifPresent(credential -> rows.put(key, new Row(credential, before)));
        return read;
    }

    /** Notes a use in the row that is cached, and in the store. */
    void used(Credential token, Instant at) {
        rows.asMap()
                .computeIfPresent(
                        ByteBuffer.wrap(token.lookup()), (key, row) -> new Row(token.usedAt(at), row.revocations));
        accounts.used(token.id(), at);
    }

    /** Does what takes credentials away, and forgets them before it answers. */
    <T> T revoking(Supplier<T> action) {
        try {
            return action.get();
        } finally {
            revocations.incrementAndGet();
        }
    }
}
