package dev.onward.journey.facts;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Something the person said once, as far as it counts for guards and progress. Stored without the names of its parts: there are many. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Saying<T>(UUID record, OccurredOn occurredOn, Instant recordedAt, T value) {

    /** The latest moment at which it can have happened: never after it was recorded. */
    public Instant moment(ZoneId zone) {
        Instant latest = occurredOn.latest(zone);
        return latest.isBefore(recordedAt) ? latest : recordedAt;
    }

    /** The latest day on which it can have happened: never after it was recorded. */
    public LocalDate day(ZoneId zone) {
        LocalDate last = occurredOn.lastDay(zone);
        LocalDate recorded = recordedAt.atZone(zone).toLocalDate();
        return last.isBefore(recorded) ? last : recorded;
    }
}
