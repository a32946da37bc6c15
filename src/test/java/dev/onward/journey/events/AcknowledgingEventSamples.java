package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.AcknowledgingEvent.Signal;
import dev.onward.journey.events.AcknowledgingEvent.SignalNoted;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogether;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
import java.util.List;

/** Of the events of acknowledging, those that came with the whole domain. */
final class AcknowledgingEventSamples {

    private AcknowledgingEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new TimeTogetherLogged(ON, TimeTogether.MORNING_COFFEE, 15, 4),
                new FightLogged(ON, true, TEXT),
                new SignalNoted(ON, Signal.CHANGED_PERSON, TEXT),
                new HopeNoted(ON, TEXT));
    }
}
