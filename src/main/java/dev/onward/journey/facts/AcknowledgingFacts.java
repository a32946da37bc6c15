package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import java.time.ZoneId;

/** How far the person has seen how things stand. */
public record AcknowledgingFacts(Said said) {

    static boolean counts(AcknowledgingEvent event) {
        return switch (event) {
            case StatusCheckAnswered e -> true;
            case DenialNoted e -> false;
            case StatusAcknowledged e -> true;
            case StatusConcluded e -> true;
        };
    }

    /** Whether the last conclusion was to part. */
    public boolean concludedToPart(ZoneId zone) {
        return said.of(StatusConcluded.class)
                .last(zone)
                .filter(saying -> saying.event().conclusion() == Conclusion.PART)
                .isPresent();
    }
}
