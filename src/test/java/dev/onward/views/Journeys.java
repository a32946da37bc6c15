package dev.onward.views;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Journeys made up at random, the same ones for the same seed: every kind of event, and every way of correcting them. */
public final class Journeys {

    private static final int MANY = 2_000;

    private Journeys() {}

    /** Up to some 30 records; some of these journeys are erased at last. */
    public static Told some(long seed) {
        Random random = new Random(seed);
        Telling telling = new Telling(random);
        int records = random.nextInt(31);
        for (int i = 0; i < records; i++) {
            telling.goOn();
        }
        if (random.nextInt(8) == 0) {
            telling.end();
        }
        return telling.told();
    }

    /** A journey of 2,000 events. */
    public static Told many(long seed) {
        Telling telling = new Telling(new Random(seed));
        while (telling.told().last().sequence() < MANY - 1) {
            telling.goOn();
        }
        return telling.told();
    }

    /** The sequences of a hundred events to look back to, that of the last one included. */
    public static Set<Long> moments(long seed, Told told) {
        long last = told.last().sequence();
        Set<Long> moments = new TreeSet<>(Set.of(last));
        new Random(seed).longs(99, 0, last).forEach(moments::add);
        return moments;
    }
}
