package dev.onward.reasons;

import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a reason.
 *
 * @param record in which it was worded so
 * @param restates the record that it words anew; null for the first
 * @param retracted whether this wording was taken back
 */
public record Version(UUID record, @Nullable UUID restates, Instant recordedAt, PrivateText text, boolean retracted) {

    Version takenBack() {
        return new Version(record, restates, recordedAt, text, true);
    }

    Version erased() {
        return new Version(record, restates, recordedAt, text.erased(), retracted);
    }
}
