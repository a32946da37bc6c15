package dev.onward.exclusions;

import dev.onward.journey.events.Kind;
import dev.onward.shared.Problem;
import dev.onward.shared.Problem.Fault;
import dev.onward.shared.ProblemType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks to keep out: a record, or a kind, or a span of days of which either end may be missing.
 *
 * @param kind as the timeline tells it
 * @param from the first day, in the journey's zone
 * @param to the last day
 */
record Unwanted(
        @Nullable UUID record,
        @Schema(example = "urge-logged") @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** @throws Problem that says which part is wrong, and what is allowed */
    Exclusion as(UUID id, boolean onSafetyPath) {
        long ways = Stream.of(record, kind, from == null ? to : from)
                .filter(Objects::nonNull)
                .count();
        if (ways != 1) {
            throw wrong("", "must have either 'record', or 'kind', or 'from' and 'to' or one of the two");
        }
        if (kind != null && !isKnown(kind, onSafetyPath)) {
            throw wrong("/kind", "must be a kind of records, as the timeline tells it");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("/to", "must not lie before 'from'");
        }
        return new Exclusion(id, record, kind, from, to);
    }

    /** A kind of which nothing is shown on the safety path is not known there. */
    private static boolean isKnown(String name, boolean onSafetyPath) {
        return Kind.named(name)
                .filter(Exclusions::canBeKeptOut)
                .filter(kind -> !(onSafetyPath && kind.restsOnSafetyPath()))
                .isPresent();
    }

    static Problem wrong(String pointer, String rule) {
        return Problem.of(ProblemType.INVALID_VALUES, "Some values are missing or out of range.")
                .at(List.of(new Fault(pointer, rule)));
    }
}
