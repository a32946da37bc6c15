package dev.onward.timeline;

import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Perspective;
import dev.onward.journey.events.Phase;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of the timeline as they came; what is left out is null or empty. */
record TimelineRequest(
        @Nullable String from,
        @Nullable String to,
        List<String> kind,
        List<@Nullable Phase> phase,
        List<@Nullable Perspective> perspective,
        @Nullable String q,
        String order,
        String direction,
        String limit,
        @Nullable String cursor) {

    private static final int DATE_LENGTH = 10;
    private static final int LONGEST_SEARCH = 200;

    /** @throws Problem a bad request that names the parameter */
    Filter filter(ZoneId zone) {
        if (kind.stream().anyMatch(name -> Kind.named(name).isEmpty())) {
            throw bad("kind", "takes the kinds of records");
        }
        if (q != null && (q.isBlank() || q.length() > LONGEST_SEARCH)) {
            throw bad("q", "takes 1 to 200 characters");
        }
        if (phase.stream().anyMatch(Objects::isNull)) {
            throw bad("phase", "takes the phases of the way");
        }
        if (perspective.stream().anyMatch(Objects::isNull)) {
            throw bad("perspective", "takes the perspectives of the article");
        }
        return new Filter(
                moment("from", from, day -> day.atStartOfDay(zone).toInstant()),
                moment(
                        "to",
                        to,
                        day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)),
                Set.copyOf(kind),
                Set.copyOf(phase),
                Set.copyOf(perspective),
                q);
    }

    /** @throws Problem a bad request that names the parameter */
    Page page() {
        Order by = Arrays.stream(Order.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(order))
                .findFirst()
                .orElseThrow(() -> bad("order", "is 'occurred' or 'recorded'"));
        if (!Set.of("newest", "oldest").contains(direction)) {
            throw bad("direction", "is 'newest' or 'oldest'");
        }
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > 200) {
            throw bad("limit", "is a number from 1 to 200");
        }
        return new Page(by, direction.equals("newest"), after(by), Integer.parseInt(limit));
    }

    private @Nullable String after(Order by) {
        try {
            return cursor == null ? null : Page.key(cursor, by);
        } catch (IllegalArgumentException e) {
            throw bad("cursor", "is one that an earlier page in the same order gave");
        }
    }

    private static @Nullable Instant moment(String name, @Nullable String value, Function<LocalDate, Instant> day) {
        try {
            if (value == null) {
                return null;
            }
            return value.length() == DATE_LENGTH
                    ? day.apply(LocalDate.parse(value))
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw bad(name, "takes a date or an instant");
        }
    }

    private static Problem bad(String parameter, String rule) {
        return Problem.of(ProblemType.BAD_REQUEST, "The parameter '" + parameter + "' " + rule + ".")
                .with("parameter", parameter);
    }
}
