package dev.onward.exclusions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept out together: one record, the records of one kind, or what may have happened in a span of days.
 *
 * @param from the first day; left out if there is none
 * @param to the last day; left out if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exclusion(
        UUID id,
        @Nullable UUID record,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean covers(UUID other, String ofKind, LocalDate firstDay, LocalDate lastDay) {
        return other.equals(record) || ofKind.equals(kind) || isSpan() && meets(firstDay, lastDay);
    }

    private boolean isSpan() {
        return record == null && kind == null;
    }

    private boolean meets(LocalDate firstDay, LocalDate lastDay) {
        return (from == null || !lastDay.isBefore(from)) && (to == null || !firstDay.isAfter(to));
    }

    /** Whether both keep out the same, whatever their ids. */
    boolean isLike(Exclusion other) {
        return equals(new Exclusion(id, other.record, other.kind, other.from, other.to));
    }
}
