package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.PreparingEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.TalkingEvent;

/** Which events count for guards, progress or suggestions, and so are kept; each family says it of its own. */
final class Counting {

    private Counting() {}

    static boolean counts(JourneyEvent event) {
        return switch (event) {
            case KeepingEvent e -> KeepingFacts.counts(e);
            case AcknowledgingEvent e -> AcknowledgingFacts.counts(e);
            case DecidingEvent e -> DecidingFacts.counts(e);
            case ReasonsEvent e -> ReasonsFacts.counts(e);
            case PreparingEvent e -> PreparingFacts.counts(e);
            case TalkingEvent e -> TalkingFacts.counts(e);
            case MovingOnEvent e -> MovingOnFacts.counts(e);
            case SafetyEvent e -> SafetyFacts.counts(e);
        };
    }

    /** How many of its kind are kept, the latest. */
    static int kept(JourneyEvent event) {
        return event instanceof GaugesRated ? KeepingFacts.RATINGS_KEPT : Integer.MAX_VALUE;
    }
}
