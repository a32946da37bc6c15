package dev.onward.reasons;

import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A copy of the paper to carry along; {@code where} it is. */
public record PocketCopy(
        UUID record,
        OccurredOn occurredOn,
        Instant recordedAt,
        PocketForm form,
        @Nullable PrivateText where) {

    /** Whether that record is the copy, or said in other words where it is. */
    boolean isSaidIn(UUID other) {
        return record.equals(other)
                || where != null && !where.isErased() && where.record().equals(other);
    }

    PocketCopy on(OccurredOn other) {
        return new PocketCopy(record, other, recordedAt, form, where);
    }

    PocketCopy where(@Nullable PrivateText other) {
        return new PocketCopy(record, occurredOn, recordedAt, form, other);
    }

    PocketCopy erased() {
        return where == null ? this : where(where.erased());
    }
}
