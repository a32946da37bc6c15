package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.MovingOnEvent.FreshStartSet;
import dev.onward.journey.events.MovingOnEvent.LeavingPlanned;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.MovingOnEvent.PursuitPutDown;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import dev.onward.shared.OccurredOn;
import java.util.List;

final class MovingOnEventSamples {

    private MovingOnEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new LeavingPlanned(ON, OccurredOn.of("about 2026-09"), TEXT, TEXT),
                new PartingReviewed(ON, 6, TEXT),
                new FreshStartSet(ON, TEXT),
                new PursuitPutDown(ON, RECORD, TEXT),
                new Reflected(ON, TEXT, TEXT, OccurredOn.of("2025")),
                new LessonGiven(ON, TEXT));
    }
}
