package dev.onward.reflection;

import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.EventLog;
import java.time.DateTimeException;
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
                    + " Left out, or in the future: now.";

    private static final int UUID_LENGTH = 36;

    private final EventLog log;

    Moments(EventLog log) {
        this.log = log;
    }

    /**
     * @param at null for now
     * @throws Problem a bad request, when it is none of the three, or no record of this journey has this id
     */
    public Moment parse(JourneyId journey, @Nullable String at) {
        if (at == null) {
            return Moment.NOW;
        }
        try {
            if (at.length() <= 18 && at.chars().allMatch(c -> '0' <= c && c <= '9') && !at.isEmpty()) {
                return Moment.of(Long.parseLong(at));
            }
            return at.length() == UUID_LENGTH && at.indexOf(':') < 0
                    ? record(journey, UUID.fromString(at))
                    : Moment.of(OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw bad("The parameter 'at' takes an instant, a sequence number or the id of a record.");
        }
    }

    private Moment record(JourneyId journey, UUID record) {
        return log.find(record)
                .filter(placed -> placed.commit().stream().equals(journey.toString()))
                .map(placed -> Moment.of(placed.commit().lastSequence()))
                .orElseThrow(() -> bad("The parameter 'at' names no record of this journey."));
    }

    private static Problem bad(String detail) {
        return Problem.of(ProblemType.BAD_REQUEST, detail).with("parameter", "at");
    }
}
