package dev.onward.imports.journey;

import dev.onward.shared.JourneyId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds. Made from the file alone, so that the same file is always answered with the same.
 *
 * @param journey what it is called here, whether it is stored or only looked at
 * @param records how many, and with {@code events} and {@code kinds} on the safety path without those that rest there
 * @param from when the first was recorded
 * @param until when the last was
 */
record JourneyReport(
        JourneyId journey,
        long records,
        long events,
        Map<String, Long> kinds,
        @Nullable Instant from,
        @Nullable Instant until) {}
