package dev.onward.replay;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Saying;
import dev.onward.journey.facts.Sayings;
import dev.onward.reasons.PaperSoFar;
import java.time.Instant;

/**
 * A journey folded up to one event. Never changed, and sharing with its neighbours what they have in common; its texts
 * are sealed.
 *
 * @param sequence of that event; -1 before the first
 * @param recordedAt when that event was recorded: what a frame is looked from
 * @param ratings all that were not retracted, while the facts keep the latest only
 */
record Point(long sequence, Instant recordedAt, JourneyFacts facts, PaperSoFar paper, Sayings<GaugesRated> ratings) {

    static final Point START = new Point(-1, Instant.MIN, JourneyFacts.NONE, PaperSoFar.BLANK, Sayings.none());

    Point after(Happening happening) {
        return new Point(
                happening.sequence(),
                happening.recordedAt(),
                facts.after(happening).withoutRecords(),
                paper.after(happening),
                rated(happening));
    }

    private Sayings<GaugesRated> rated(Happening happening) {
        return switch (happening.event()) {
            case GaugesRated e ->
                ratings.and(new Saying<>(happening.record(), happening.sequence(), happening.recordedAt(), e));
            case RecordRetracted e -> ratings.without(e.record());
            case RecordAmended e ->
                e.correctedOccurredOn() == null
                        ? ratings
                        : ratings.redated(e.record(), e.correctedOccurredOn(), happening.recordedAt());
            default -> ratings;
        };
    }
}
