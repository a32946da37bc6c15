package dev.onward.accounts.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import dev.onward.shared.PrivateText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Seals and opens the words of one journey. Each text is bound to its journey and its record: moved elsewhere it does
 * not open. Destroying the only wrap of this key erases them all.
 */
public final class JourneyKey {

    private static final byte[] NO_SALT = new byte[0];

    private final UUID journey;
    private final byte[] secret;
    private final Aead texts;
    private final Prf marks;

    JourneyKey(UUID journey, byte[] secret) {
        this.journey = journey;
        this.secret = secret;
        this.texts = Primitives.aead(Primitives.derive(secret, NO_SALT, "texts"));
        this.marks = Primitives.mac(Primitives.derive(secret, NO_SALT, "marks"));
    }

    /** A new random key, not yet kept anywhere. */
    public static JourneyKey random(UUID journey) {
        return new JourneyKey(journey, Primitives.random(Primitives.KEY_BYTES));
    }

    public UUID journey() {
        return journey;
    }

    /** Seals words as they are, white space included; their length is counted without the white space around them. */
    public PrivateText seal(UUID record, String words) {
        byte[] sealed = Primitives.seal(texts, Primitives.utf8(words), Primitives.context(journey, record));
        return PrivateText.sealed(record, sealed, PrivateText.lengthOf(words));
    }

    /**
     * @throws Unopenable when it was sealed under another key, for another journey or record, or was changed
     * @throws IllegalStateException when it is erased
     */
    public String open(PrivateText text) {
        byte[] context = Primitives.context(journey, text.record());
        return new String(Primitives.open(texts, text.ciphertext(), context), StandardCharsets.UTF_8);
    }

    /** Seals a note of the journey, which opens under its name alone. */
    public PrivateText sealNote(String name, String words) {
        return seal(noteId(name), words);
    }

    /** @throws Unopenable when it was sealed under another key, for another journey or name, or was changed */
    public String openNote(String name, PrivateText note) {
        return open(PrivateText.sealed(noteId(name), note.ciphertext(), 0));
    }

    private UUID noteId(String name) {
        return Primitives.uuid(fingerprint(Primitives.utf8("note\0" + name)));
    }

    /** Recognises the same bytes again, and says nothing about them to who lacks the key. */
    public byte[] fingerprint(byte[] data) {
        return Primitives.mac(marks, data);
    }

    /** The record that a request with this Idempotency-Key makes: the same for every repeat. */
    public UUID recordId(String idempotencyKey) {
        return Primitives.uuid(fingerprint(Primitives.utf8("record\0" + idempotencyKey)));
    }

    public boolean isSameAs(JourneyKey other) {
        return MessageDigest.isEqual(secret, other.secret);
    }

    byte[] secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "JourneyKey[" + journey + "]";
    }
}
