package dev.onward.store.mongodb;

import java.time.Duration;

/**
 * What one node knows of the end of the log, which other nodes move. Only ends that cannot be rolled back are known: a
 * commit that is placed right after one of them never leaves a gap, whatever primary stores it.
 */
final class LogEnd {

    /** Other nodes that have been faster just now are likely to be so again. */
    private static final long CONTENDED_NANOS = Duration.ofSeconds(1).toNanos();

    private long known;
    private boolean contended;
    private long lostAt;

    /** @param position of the last event, acknowledged or read by the majority */
    synchronized void isAtLeast(long position) {
        known = Math.max(known, position);
    }

    synchronized long known() {
        return known;
    }

    /** Another node has taken the position after the known end. */
    synchronized void lost() {
        contended = true;
        lostAt = System.nanoTime();
    }

    /** Whether it pays to look before writing. */
    synchronized boolean isContended() {
        contended = contended && System.nanoTime() - lostAt < CONTENDED_NANOS;
        return contended;
    }
}
