package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.SafetyEvent.IncidentLogged;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemTicked;
import java.util.List;

final class SafetyEventSamples {

    private SafetyEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new SafetyItemAdded(ON, TEXT), new SafetyItemTicked(ON, RECORD), new IncidentLogged(ON, TEXT, TEXT));
    }
}
