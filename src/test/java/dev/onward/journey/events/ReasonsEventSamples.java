package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import java.util.List;

/** Of the events of the reasons paper, those that came with the whole domain. */
final class ReasonsEventSamples {

    private ReasonsEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(new ReasonsReordered(ON, List.of(RECORD)), new PocketCopyMade(ON, PocketForm.PAPER, TEXT));
    }
}
