package dev.onward.accounts.keys;

import java.util.Base64;
import java.util.Optional;

/** The 256-bit secret of an API token, written as {@code onw_} and 43 characters of base64url. */
public final class ApiToken {

    private static final String PREFIX = "onw_";
    private static final int LENGTH = PREFIX.length() + 43;

    private final byte[] secret;

    ApiToken(byte[] secret) {
        this.secret = secret;
    }

    public static ApiToken random() {
        return new ApiToken(Primitives.random(Primitives.KEY_BYTES));
    }

    /** Empty when the text has not the form of a token. */
    public static Optional<ApiToken> parse(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            ApiToken token = new ApiToken(Base64.getUrlDecoder().decode(text.substring(PREFIX.length())));
            return token.reveal().equals(text) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The written form: for its owner's eyes, once. */
    public String reveal() {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What it is found by; says nothing about it. */
    public byte[] lookup() {
        return Primitives.sha256("token", secret);
    }

    public WrappingKey wrappingKey(byte[] salt) {
        return WrappingKey.ofSecret(secret, salt, "token wrap");
    }

    @Override
    public String toString() {
        return "ApiToken[]";
    }
}
