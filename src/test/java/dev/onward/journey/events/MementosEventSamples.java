package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.MementosEvent.MementoKept;
import java.util.List;

final class MementosEventSamples {

    private MementosEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(new MementoKept(ON, RECORD, TEXT));
    }
}
