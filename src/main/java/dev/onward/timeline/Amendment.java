package dev.onward.timeline;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a record.
 *
 * @param record the record of the correction itself
 * @param words the new texts by field; what is missing stayed as it was
 * @param occurredOn the corrected time; null when it stayed
 * @param retracted whether the correction was taken back
 */
public record Amendment(
        UUID record,
        Instant recordedAt,
        Map<String, PrivateText> words,
        @Nullable OccurredOn occurredOn,
        boolean retracted) {

    Amendment takenBack() {
        return new Amendment(record, recordedAt, words, occurredOn, true);
    }

    Amendment erased() {
        return new Amendment(record, recordedAt, Texts.erased(words), occurredOn, retracted);
    }
}
