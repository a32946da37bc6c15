package dev.onward.accounts.keys;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A random secret of 160 bits that a person keeps on paper: eight groups of four letters and digits, none of which is
 * easily taken for another (Crockford's base 32).
 */
public final class RecoveryCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 160;
    private static final int LENGTH = BITS / 5;
    private static final int GROUP = 4;

    private final String digits;

    private RecoveryCode(String digits) {
        this.digits = digits;
    }

    public static RecoveryCode random() {
        BigInteger number = new BigInteger(1, Primitives.random(BITS / 8));
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            digits.append(DIGITS.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return new RecoveryCode(digits.toString());
    }

    /** Reads it as people write it: any case, spaces or hyphens, O for 0, I and L for 1. Empty when it is none. */
    public static Optional<RecoveryCode> parse(String text) {
        String digits = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean valid = digits.length() == LENGTH && digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return valid ? Optional.of(new RecoveryCode(digits)) : Optional.empty();
    }

    /** The written form: for its owner's eyes, once. */
    public String reveal() {
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What it is found by; says nothing about it. */
    public byte[] lookup() {
        return Primitives.sha256("recovery code", Primitives.utf8(digits));
    }

    public WrappingKey wrappingKey(byte[] salt) {
        return WrappingKey.ofSecret(Primitives.utf8(digits), salt, "recovery code wrap");
    }

    @Override
    public String toString() {
        return "RecoveryCode[]";
    }
}
