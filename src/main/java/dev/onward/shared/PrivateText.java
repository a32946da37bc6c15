package dev.onward.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that a person wrote, sealed under their key before anything else sees them.
 *
 * <p>Its JSON form is always the sealed one: {@code sealed.<record>.<ciphertext>}, or {@code erased.<hash>} once the
 * words have been taken away. Only the edge that holds the key can open it. The record is the one in which the words
 * were written; it is authenticated with them, so a text moved into another record or journey does not open.
 */
public final class PrivateText {

    private static final String SEALED = "sealed.";
    private static final String ERASED = "erased.";
    private static final int UNKNOWN = -1;

    private final String form;
    private final int plainLength;

    private PrivateText(String form, int plainLength) {
        this.form = form;
        this.plainLength = plainLength;
    }

    /** @param plainLength code points of the words without surrounding white space, for length limits; never stored */
    public static PrivateText sealed(UUID record, byte[] ciphertext, int plainLength) {
        String body = Base64.getUrlEncoder().withoutPadding().encodeToString(ciphertext);
        return new PrivateText(SEALED + record + "." + body, plainLength);
    }

    /** How long words are, for length limits: code points, without surrounding white space. */
    public static int lengthOf(String words) {
        String stripped = words.strip();
        return stripped.codePointCount(0, stripped.length());
    }

    /** @throws IllegalArgumentException when the form is neither sealed nor erased: plain words are never taken */
    @JsonCreator
    public static PrivateText stored(String form) {
        if (!isStoredForm(form)) {
            throw new IllegalArgumentException("a stored private text is sealed or erased");
        }
        return new PrivateText(form, UNKNOWN);
    }

    /** Whether a stored JSON string is a private text: how an eraser finds them without knowing the type around. */
    public static boolean isStoredForm(String value) {
        return value.startsWith(SEALED) || value.startsWith(ERASED);
    }

    /** The same text with its ciphertext taken away; a hash of the ciphertext stays. */
    public PrivateText erased() {
        return isErased() ? this : new PrivateText(ERASED + sha256(form), UNKNOWN);
    }

    public boolean isErased() {
        return form.startsWith(ERASED);
    }

    /** The record in which the words were written. */
    public UUID record() {
        return UUID.fromString(parts()[1]);
    }

    public byte[] ciphertext() {
        return Base64.getUrlDecoder().decode(parts()[2]);
    }

    /** Code points of the plain words while they are being received, or null once read back from a store. */
    public @Nullable Integer plainLength() {
        return plainLength == UNKNOWN ? null : plainLength;
    }

    @JsonValue
    public String storedForm() {
        return form;
    }

    private String[] parts() {
        if (isErased()) {
            throw new IllegalStateException("an erased text has no ciphertext");
        }
        return form.split("\\.", 3);
    }

    private static String sha256(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrivateText text && form.equals(text.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Shows nothing, not even the ciphertext. */
    @Override
    public String toString() {
        return isErased() ? "PrivateText[erased]" : "PrivateText[sealed]";
    }
}
