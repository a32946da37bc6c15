package dev.onward.accounts.keys;

import java.util.Base64;
import java.util.Optional;

/** The 256-bit secret in the address of a calendar, written as 43 characters of base64url. It opens no account. */
public final class FeedSecret {

    private static final int LENGTH = 43;

    private final byte[] secret;

    FeedSecret(byte[] secret) {
        this.secret = secret;
    }

    public static FeedSecret random() {
        return new FeedSecret(Primitives.random(Primitives.KEY_BYTES));
    }

    /** Empty when the text has not the form of such a secret. */
    public static Optional<FeedSecret> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            FeedSecret secret = new FeedSecret(Base64.getUrlDecoder().decode(text));
            return secret.reveal().equals(text) ? Optional.of(secret) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The written form: for its owner's eyes, once. */
    public String reveal() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What it is found by; says nothing about it. */
    public byte[] lookup() {
        return Primitives.sha256("calendar feed", secret);
    }

    @Override
    public String toString() {
        return "FeedSecret[]";
    }
}
