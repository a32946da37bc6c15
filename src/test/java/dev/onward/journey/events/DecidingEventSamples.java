package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.DecisionRethought;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.DecidingEvent.Rethought;
import java.util.List;

/** Of the events of deciding, those that came with the whole domain. */
final class DecidingEventSamples {

    private DecidingEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new LifeWithoutImagined(ON, TEXT),
                new PartnersDecisionAccepted(ON, TEXT),
                new CoolingOffChanged(ON, RECORD, 14, TEXT),
                new DecisionRethought(ON, Rethought.STILL_BEST, TEXT));
    }
}
