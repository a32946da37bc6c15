package dev.onward.reasons;

import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason was struck from the paper, or put back.
 *
 * @param struck false when it was put back
 * @param retracted whether this change was taken back
 */
public record Change(
        UUID record,
        Instant recordedAt,
        boolean struck,
        @Nullable PrivateText why,
        boolean retracted) {

    /** Whether that record is the change, or gave its reason other words. */
    boolean isSaidIn(UUID other) {
        return record.equals(other)
                || why != null && !why.isErased() && why.record().equals(other);
    }

    Change takenBack() {
        return new Change(record, recordedAt, struck, why, true);
    }

    Change because(@Nullable PrivateText other) {
        return new Change(record, recordedAt, struck, other, retracted);
    }

    Change erased() {
        return because(why == null ? null : why.erased());
    }
}
