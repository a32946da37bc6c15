package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.CustodyEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LettersEvent;
import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.ObjectionsEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SupportEvent;
import dev.onward.journey.events.TalkingEvent;

/** Which events count for guards, progress or suggestions, and so are kept; each family says it of its own. */
final class Counting {

    private Counting() {}

    static boolean counts(JourneyEvent event) {
        return switch (event) {
            case CorrectingEvent e -> false;
            case ContactEvent e -> false;
            case KeepingEvent e -> KeepingFacts.counts(e);
            case AcknowledgingEvent e -> AcknowledgingFacts.counts(e);
            case DecidingEvent e -> DecidingFacts.counts(e);
            case ReasonsEvent e -> ReasonsFacts.counts(e);
            case SupportEvent e -> SupportFacts.counts(e);
            case LegalEvent e -> LegalFacts.counts(e);
            case DivisionEvent e -> DivisionFacts.counts(e);
            case CustodyEvent e -> CustodyFacts.counts(e);
            case ObjectionsEvent e -> ObjectionsFacts.counts(e);
            case TalkingEvent e -> TalkingFacts.counts(e);
            case LettersEvent e -> LettersFacts.counts(e);
            case MovingOnEvent e -> MovingOnFacts.counts(e);
            case MementosEvent e -> MementosFacts.counts(e);
            case SafetyEvent e -> SafetyFacts.counts(e);
        };
    }

    /** How many of its kind are kept, the latest. */
    static int kept(JourneyEvent event) {
        return event instanceof GaugesRated ? KeepingFacts.RATINGS_KEPT : Integer.MAX_VALUE;
    }
}
