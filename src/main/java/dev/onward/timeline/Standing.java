package dev.onward.timeline;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.facts.Saying;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A record that stands, as its event says it once every correction is made.
 *
 * @param sequence of its first event in the journey
 * @param recordedAt when it was recorded, or when its day was corrected last
 * @param overridden guards that were open, with the note on going on
 */
public record Standing<E extends JourneyEvent>(
        UUID record, long sequence, Instant recordedAt, E event, List<Marks.Overridden> overridden) {

    public OccurredOn occurredOn() {
        return event.occurredOn();
    }

    /** The latest moment at which it can have happened: never after it was recorded. */
    public ZonedDateTime moment(ZoneId zone) {
        return Saying.moment(occurredOn(), recordedAt, zone).atZone(zone);
    }

    /** The latest day on which it can have happened. */
    public LocalDate day(ZoneId zone) {
        LocalDate last = occurredOn().lastDay(zone);
        LocalDate recorded = recordedAt.atZone(zone).toLocalDate();
        return last.isBefore(recorded) ? last : recorded;
    }
}
