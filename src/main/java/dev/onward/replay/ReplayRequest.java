package dev.onward.replay;

import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.replay.Span.By;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parameters of a replay as they came. */
record ReplayRequest(
        String by,
        @Nullable String from,
        @Nullable String to,
        String limit,
        @Nullable String cursor) {

    /** @throws Problem a bad request that names the parameter */
    Asked read(JourneyId journey, Moments moments) {
        By each = Arrays.stream(By.values())
                .filter(it -> it.id().equals(by))
                .findFirst()
                .orElseThrow(() -> bad("by", "is 'record' or 'day'"));
        Moment first = moments.parse(journey, "from", from);
        Moment last = moments.parse(journey, "to", to);
        return new Asked(each, first, last, cursor(cursor), limit(limit));
    }

    static int limit(String limit) {
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > 200) {
            throw bad("limit", "is a number from 1 to 200");
        }
        return Integer.parseInt(limit);
    }

    static Cursor cursor(@Nullable String cursor) {
        try {
            return cursor == null ? Cursor.FIRST : Cursor.of(cursor);
        } catch (IllegalArgumentException e) {
            throw bad("cursor", "is one that an earlier page gave");
        }
    }

    static Problem bad(String parameter, String rule) {
        return Problem.of(ProblemType.BAD_REQUEST, "The parameter '" + parameter + "' " + rule + ".")
                .with("parameter", parameter);
    }
}
