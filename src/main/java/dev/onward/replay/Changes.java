package dev.onward.replay;

import dev.onward.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed on a journey since a position.
 *
 * @param until the position that is seen now: what to remember once it is read
 * @param entries the records made since, in that order, as they stand now
 * @param changed what is different now, whatever page this is
 * @param next the cursor of the page after this one; null on the last page
 */
record Changes(
        long since,
        long until,
        List<TimelineEntry> entries,
        Changed changed,
        @Nullable String next) {}
