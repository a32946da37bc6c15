package dev.onward.moving;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether a file is still what was written. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
