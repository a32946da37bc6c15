package dev.onward.calendar;

import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.journey.facts.DecidingFacts;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Saying;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/** The other moments of a journey that belong into a calendar: talks that are planned, and when the cooling-off period ends. */
final class PlannedDates {

    private PlannedDates() {}

    static List<VEvent> of(JourneyFacts facts) {
        Stream<VEvent> talks =
                facts.talking().plans().asItHappened(facts.zone()).stream().map(PlannedDates::talk);
        return Stream.concat(talks, coolingOff(facts.deciding(), facts.zone()).stream())
                .toList();
    }

    private static VEvent talk(Saying<TalkPlanned> plan) {
        return event(plan.record(), plan.recordedAt(), plan.event().at(), "Talk");
    }

    private static Optional<VEvent> coolingOff(DecidingFacts deciding, ZoneId zone) {
        return deciding.coolingOffEnds(zone)
                .map(end -> event(
                        deciding.coolingOffOf(zone).orElseThrow(),
                        deciding.decidedAt(zone).orElseThrow(),
                        end,
                        "Cooling-off period ends"));
    }

    /** The record is what it is recognised by, however it is put off. */
    private static VEvent event(UUID record, Instant said, Instant at, String title) {
        VEvent event = new VEvent(false);
        event.add(new Uid(record.toString()));
        event.add(new DtStamp(said));
        event.add(new DtStart<>(at));
        event.add(new Summary(title));
        return event;
    }
}
