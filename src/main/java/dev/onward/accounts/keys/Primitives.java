package dev.onward.accounts.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** The few pieces of Tink that keys are made of, under names of our own. */
final class Primitives {

    static final int KEY_BYTES = 32;

    /** Tink's prefix on every ciphertext: which key made it, so that a later key can stand beside this one. */
    private static final int FIRST_KEY = 1;

    private static final String MAC = "HMACSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AesGcmParameters AES_256_GCM = aes256Gcm();

    private Primitives() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A key for one purpose out of a secret (RFC 5869). */
    static byte[] derive(byte[] secret, byte[] salt, String purpose) {
        try {
            return Hkdf.computeHkdf(MAC, secret, salt, utf8("onward " + purpose), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** AES-256-GCM under a derived key; the bytes given are overwritten. */
    @AccessesPartialKey
    static Aead aead(byte[] key) {
        try {
            return AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(AES_256_GCM)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .setIdRequirement(FIRST_KEY)
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** HMAC-SHA-256 under a derived key; the bytes given are overwritten. */
    static Prf mac(byte[] key) {
        try {
            return new PrfHmacJce(MAC, new SecretKeySpec(key, MAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static byte[] mac(Prf mac, byte[] data) {
        try {
            return mac.compute(data, KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] seal(Aead aead, byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Unopenable without a cause, so that nothing of the bytes can reach a log */
    static byte[] open(Aead aead, byte[] sealed, byte[] context) {
        try {
            return aead.decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new Unopenable();
        }
    }

    static byte[] sha256(String purpose, byte[] data) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(utf8("onward " + purpose + "\0"));
            return digest.digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] context(UUID... ids) {
        ByteBuffer context = ByteBuffer.allocate(16 * ids.length);
        for (UUID id : ids) {
            context.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return context.array();
    }

    /** A UUID of version 8 (RFC 9562) out of the first bytes of a hash. */
    static UUID uuid(byte[] hash) {
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = bytes.getLong() & 0xffff_ffff_ffff_0fffL | 0x8000L;
        long low = bytes.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static AesGcmParameters aes256Gcm() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
