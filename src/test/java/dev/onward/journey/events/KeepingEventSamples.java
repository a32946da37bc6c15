package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.KeepingEvent.AffectedPersonAdded;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.events.KeepingEvent.PrioritiesRanked;
import dev.onward.journey.events.KeepingEvent.Priority;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.KeepingEvent.Relation;
import java.util.List;

/** Of the events of keeping, those that came with the whole domain. */
final class KeepingEventSamples {

    private KeepingEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new PrioritiesRanked(ON, List.of(Priority.CHILDREN, Priority.PEACE)),
                new AffectedPersonAdded(ON, TEXT, Relation.PARENT, TEXT),
                new RecordImported(ON, Journal.DAY_ONE));
    }
}
