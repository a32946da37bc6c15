package dev.onward.accounts.keys;

import com.google.crypto.tink.Aead;
import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What a secret of the owner becomes so that it can wrap the account's key. */
public final class WrappingKey {

    private static final int SALT_BYTES = 16;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Aead aead;

    private WrappingKey(byte[] key) {
        this.aead = Primitives.aead(key);
    }

    public static byte[] newSalt() {
        return Primitives.random(SALT_BYTES);
    }

    /** Argon2id with the parameters of OWASP: slow (about 40 ms) and hungry (19 MiB) on purpose. */
    static WrappingKey ofPassphrase(String passphrase, byte[] salt) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        byte[] secret = Primitives.utf8(passphrase);
        byte[] key = new byte[Primitives.KEY_BYTES];
        argon2.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        return new WrappingKey(key);
    }

    /** For secrets that are random and long: fast (HKDF). */
    static WrappingKey ofSecret(byte[] secret, byte[] salt, String purpose) {
        return new WrappingKey(Primitives.derive(secret, salt, purpose));
    }

    public byte[] wrap(AccountKey key, UUID account, UUID credential) {
        return Primitives.seal(aead, key.secret(), Primitives.context(account, credential));
    }

    /** @throws Unopenable when the secret is another one, or the wrap belongs to another account or credential */
    public AccountKey unwrap(byte[] wrap, UUID account, UUID credential) {
        return new AccountKey(Primitives.open(aead, wrap, Primitives.context(account, credential)));
    }

    @Override
    public String toString() {
        return "WrappingKey[]";
    }
}
