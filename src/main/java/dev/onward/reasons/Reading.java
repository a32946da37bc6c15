package dev.onward.reasons;

import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The paper was read once. */
public record Reading(
        UUID record,
        OccurredOn occurredOn,
        Instant recordedAt,
        Way way,
        @Nullable PrivateText occasion) {

    /** Whether that record is the reading, or gave its occasion other words. */
    boolean isSaidIn(UUID other) {
        return record.equals(other)
                || occasion != null && !occasion.isErased() && occasion.record().equals(other);
    }

    Reading on(OccurredOn other) {
        return new Reading(record, other, recordedAt, way, occasion);
    }

    Reading occasion(@Nullable PrivateText other) {
        return new Reading(record, occurredOn, recordedAt, way, other);
    }

    Reading erased() {
        return occasion == null ? this : occasion(occasion.erased());
    }
}
