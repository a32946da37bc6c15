package dev.onward.accounts.keys;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Turns passphrases into wrapping keys, a few at a time: each takes a core and 19 MiB for a while. */
@Component
public final class PassphraseHashing {

    static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final BiFunction<String, byte[], WrappingKey> hash;

    public PassphraseHashing() {
        this(WrappingKey::ofPassphrase);
    }

    PassphraseHashing(BiFunction<String, byte[], WrappingKey> hash) {
        this.hash = hash;
    }

    /** @throws Problem when too many wait already */
    public WrappingKey wrappingKey(String passphrase, byte[] salt) {
        enter();
        try {
            return hash.apply(Normalizer.normalize(passphrase, Normalizer.Form.NFKC), salt);
        } finally {
            room.release();
        }
    }

    /** Takes as long as a real one, so that an unknown name does not answer faster than a known one. */
    public void pretend(String passphrase) {
        wrappingKey(passphrase, WrappingKey.newSalt());
    }

    private void enter() {
        try {
            if (room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(ProblemType.TOO_MANY_REQUESTS, "Too many people sign in at this moment.")
                .retryAfter(PATIENCE);
    }
}
