package dev.onward.replay;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import dev.onward.views.Wordless;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Streams of journeys made up at random, of which there is something to read. */
final class Streams {

    private Streams() {}

    /** Five hours from one record to the next; none of them is erased at last. */
    static List<Happening> some(long seed) {
        return slowly(Journeys.some(seed));
    }

    static List<Happening> many(long seed) {
        return slowly(Journeys.many(seed));
    }

    private static List<Happening> slowly(Told told) {
        return told.happenings().stream()
                .filter(happening -> !(happening.event() instanceof JourneyErased))
                .map(happening -> new Happening(
                        happening.record(), happening.sequence(), slowly(happening.recordedAt()), happening.event()))
                .toList();
    }

    private static Instant slowly(Instant recordedAt) {
        return Told.START.plus(Duration.between(Told.START, recordedAt).multipliedBy(300));
    }

    /** The same as it is read once the erased words have been taken out of the log. */
    static List<Happening> wordless(List<Happening> stream) {
        return Wordless.in(stream);
    }
}
