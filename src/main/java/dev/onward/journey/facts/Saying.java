package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something the person said once, as far as it counts for guards and progress.
 *
 * @param recordedAt when it was recorded, or when its day was corrected last
 * @param event without its texts: they do not count, and nothing here could keep them
 */
public record Saying<E extends JourneyEvent>(UUID record, long sequence, Instant recordedAt, E event) {

    public OccurredOn occurredOn() {
        return event.occurredOn();
    }

    /** The latest moment at which it can have happened: never after it was recorded. */
    public Instant moment(ZoneId zone) {
        return moment(occurredOn(), recordedAt, zone);
    }

    /** The same of what was not said yet. */
    public static Instant moment(OccurredOn occurredOn, Instant recordedAt, ZoneId zone) {
        Instant latest = occurredOn.latest(zone);
        return latest.isBefore(recordedAt) ? latest : recordedAt;
    }

    /** The latest day on which it can have happened: never after it was recorded. */
    public LocalDate day(ZoneId zone) {
        LocalDate last = occurredOn().lastDay(zone);
        LocalDate recorded = recordedAt.atZone(zone).toLocalDate();
        return last.isBefore(recorded) ? last : recorded;
    }

    Saying<E> redated(OccurredOn day, Instant correctedAt) {
        return new Saying<>(record, sequence, correctedAt, Shape.redated(event, day));
    }
}
