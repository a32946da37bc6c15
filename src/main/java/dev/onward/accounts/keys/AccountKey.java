package dev.onward.accounts.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Wraps the keys of one person's journeys. It is in clear only while a request of its owner is answered. */
public final class AccountKey {

    private static final byte[] NO_SALT = new byte[0];

    private final byte[] secret;
    private final Aead journeyKeys;
    private final Aead labels;
    private final Prf ids;

    AccountKey(byte[] secret) {
        this.secret = secret;
        this.journeyKeys = Primitives.aead(Primitives.derive(secret, NO_SALT, "journey keys"));
        this.labels = Primitives.aead(Primitives.derive(secret, NO_SALT, "labels"));
        this.ids = Primitives.mac(Primitives.derive(secret, NO_SALT, "ids"));
    }

    public static AccountKey random() {
        return new AccountKey(Primitives.random(Primitives.KEY_BYTES));
    }

    public byte[] wrap(JourneyKey key) {
        return Primitives.seal(journeyKeys, key.secret(), Primitives.context(key.journey()));
    }

    /** @throws Unopenable when it was wrapped under another key or for another journey */
    public JourneyKey unwrap(UUID journey, byte[] wrap) {
        return new JourneyKey(journey, Primitives.open(journeyKeys, wrap, Primitives.context(journey)));
    }

    /** Seals the name that a person gave to a token. */
    public byte[] sealLabel(UUID token, String label) {
        return Primitives.seal(labels, Primitives.utf8(label), Primitives.context(token));
    }

    /** @throws Unopenable when it was sealed under another key or for another token */
    public String openLabel(UUID token, byte[] sealed) {
        return new String(Primitives.open(labels, sealed, Primitives.context(token)), StandardCharsets.UTF_8);
    }

    /** The journey that a request with this Idempotency-Key starts: the same for every repeat. */
    public UUID journeyId(String idempotencyKey) {
        return Primitives.uuid(derive("journey", idempotencyKey));
    }

    /** The token that a request with this Idempotency-Key makes: the same for every repeat. */
    public UUID tokenId(String idempotencyKey) {
        return Primitives.uuid(derive("token id", idempotencyKey));
    }

    /** The secret of that token. */
    public ApiToken token(String idempotencyKey) {
        return new ApiToken(derive("token secret", idempotencyKey));
    }

    /** The calendar address that a request with this Idempotency-Key makes: the same for every repeat. */
    public UUID feedId(String idempotencyKey) {
        return Primitives.uuid(derive("feed id", idempotencyKey));
    }

    /** The secret of that address. */
    public FeedSecret feedSecret(String idempotencyKey) {
        return new FeedSecret(derive("feed secret", idempotencyKey));
    }

    private byte[] derive(String purpose, String idempotencyKey) {
        return Primitives.mac(ids, Primitives.utf8(purpose + "\0" + idempotencyKey));
    }

    byte[] secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "AccountKey[]";
    }
}
