package dev.onward;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Where the randomness of a test begins: other seeds each time, each in the name of its test. {@code -Donward.seed=…}
 * repeats one that failed.
 */
public final class Seeds {

    private static final int MANY = 40;

    private Seeds() {}

    public static LongStream many() {
        Long again = Long.getLong("onward.seed");
        return again == null ? new Random().longs(MANY) : LongStream.of(again);
    }

    /** For what takes longer. */
    public static LongStream one() {
        return many().limit(1);
    }
}
