package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import java.util.List;

final class TalkingEventSamples {

    private TalkingEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(new TalkCancelled(ON, RECORD, TEXT));
    }
}
