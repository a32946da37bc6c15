package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.RECORD;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.CustodyEvent.With;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

final class CustodyEventSamples {

    private static final Slot SLOT = new Slot(
            Set.of(RECORD),
            With.ME,
            LocalDateTime.parse("2026-05-08T18:00"),
            LocalDateTime.parse("2026-05-10T18:00"),
            2,
            LocalDate.parse("2027-07-02"),
            Set.of(LocalDate.parse("2026-07-03")));

    private CustodyEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new CustodyProposed(ON, Set.of(RECORD), With.PARTNER, List.of(SLOT), TEXT, TEXT),
                new CustodyAgreed(ON, RECORD),
                new SeeingChildrenLessPrepared(ON, TEXT),
                new TimeWithChildrenRecorded(ON, Set.of(RECORD), Kept.MOVED, TEXT));
    }
}
