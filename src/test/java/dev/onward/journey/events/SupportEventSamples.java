package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.AT;
import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import java.util.List;

final class SupportEventSamples {

    private SupportEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new ConfusionNoted(ON, TEXT),
                new ConsequenceNoted(ON, Course.LEAVING, TEXT, ForWhom.CHILDREN),
                new SupportPersonAdded(ON, TEXT, Role.MEDIATOR, TEXT),
                new SessionRecorded(ON, RECORD, TEXT, TEXT, AT));
    }
}
