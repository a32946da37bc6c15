package dev.onward.reflection;

import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.EventLog;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Understands the parameter {@code at}: an instant ({@code 2026-05-03T10:15:00Z}), the sequence number of an event, or
 * the id of a record, which includes the whole commit of that record.
 */
@Component
public class Moments {

    /** For the description of the parameter in the API. */
    public static final String DESCRIPTION =
            "The moment to look back to: an instant, the sequence number of an event, or the id of a record."
                    + " Left out, or an instant in the future: now.";

    private static final int UUID_LENGTH = 36;

    private final EventLog log;

    Moments(EventLog log) {
        this.log = log;
    }

    /** @throws Problem a bad request that names the parameter */
    public Moment parse(JourneyId journey, LookBack back) {
        return parse(journey, "at", back.at()).happenedBy(day(back.happenedBy()));
    }

    /**
     * @param parameter its name, for a problem
     * @param at null for now
     * @throws Problem a bad request, when it is none of the three, or no record of this journey has this id
     */
    public Moment parse(JourneyId journey, String parameter, @Nullable String at) {
        if (at == null) {
            return Moment.NOW;
        }
        try {
            if (at.length() <= 18 && at.chars().allMatch(c -> '0' <= c && c <= '9') && !at.isEmpty()) {
                return Moment.of(Long.parseLong(at));
            }
            return at.length() == UUID_LENGTH && at.indexOf(':') < 0
                    ? record(journey, parameter, UUID.fromString(at))
                    : Moment.of(OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw bad(parameter, "takes an instant, a sequence number or the id of a record");
        }
    }

    private static @Nullable LocalDate day(@Nullable String happenedBy) {
        try {
            LocalDate day = happenedBy == null ? null : LocalDate.parse(happenedBy);
            if (day == null || OccurredOn.isInTheYearsOfPeople(day.getYear())) {
                return day;
            }
        } catch (DateTimeException e) {
            // What cannot be read and what lies too far away are answered alike.
        }
        throw bad("happenedBy", "takes a day from 1900-01-01 to 2200-12-31");
    }

    private Moment record(JourneyId journey, String parameter, UUID record) {
        return log.find(record)
                .filter(placed -> placed.commit().stream().equals(journey.toString()))
                .map(placed -> Moment.of(placed.commit().lastSequence()))
                .orElseThrow(() -> bad(parameter, "names no record of this journey"));
    }

    private static Problem bad(String parameter, String what) {
        return Problem.of(ProblemType.BAD_REQUEST, "The parameter '" + parameter + "' " + what + ".")
                .with("parameter", parameter);
    }
}
