package dev.onward.exports.journey;

import dev.onward.journey.events.Happening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A commit that is taken along.
 *
 * @param events at least one, in order
 * @param erased whether none of its words may be read any more, whatever still stands in the log
 */
record TakenCommit(List<Happening> events, boolean erased) {

    UUID record() {
        return events.getFirst().record();
    }

    /** Of its first event. */
    long sequence() {
        return events.getFirst().sequence();
    }

    Instant recordedAt() {
        return events.getFirst().recordedAt();
    }
}
