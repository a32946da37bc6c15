package dev.onward.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.Temporal;

/**
 * The day or moment something happened, as precisely as the person knows it. Written as an instant
 * ({@code 2026-05-03T10:15:00Z}), a day ({@code 2026-05-03}), a month ({@code 2026-05}), a year ({@code 2026}), or
 * {@code about } before one of them. Years run from 1900 to 2200.
 */
public record OccurredOn(Temporal when, boolean about) {

    public enum Precision {
        INSTANT,
        DAY,
        MONTH,
        YEAR,
        ABOUT
    }

    /** How it can be written, in words that go on from "must be". */
    public static final String FORMS = "an instant, a day, a month or a year, or 'about ' and one of them";

    /** How a moment that is not less precise can be written, in words that go on from "must be". */
    public static final String MOMENT = "a moment such as 2030-06-01T17:00:00Z, in the years 1900 to 2200";

    private static final String ABOUT = "about ";

    public static OccurredOn at(Instant instant) {
        return new OccurredOn(instant, false);
    }

    /** @throws IllegalArgumentException naming what is allowed */
    @JsonCreator
    public static OccurredOn of(String text) {
        boolean about = text.startsWith(ABOUT);
        Temporal when;
        try {
            when = parse(about ? text.substring(ABOUT.length()) : text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be " + FORMS);
        }
        OccurredOn occurredOn = new OccurredOn(when, about);
        if (!occurredOn.liesInTheYearsOfPeople()) {
            throw new IllegalArgumentException("must lie in the years 1900 to 2200");
        }
        return occurredOn;
    }

    /**
     * A moment with its offset, where nothing less precise will do.
     *
     * @throws IllegalArgumentException naming what is allowed
     */
    public static Instant moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            if (at(moment).liesInTheYearsOfPeople()) {
                return moment;
            }
        } catch (DateTimeException e) {
            // What cannot be read and what lies too far away are answered alike.
        }
        throw new IllegalArgumentException("must be " + MOMENT);
    }

    private boolean liesInTheYearsOfPeople() {
        return isInTheYearsOfPeople(firstDay(ZoneId.of("UTC")).getYear());
    }

    /** Nobody's life lies elsewhere. */
    public static boolean isInTheYearsOfPeople(int year) {
        return year >= 1900 && year <= 2200;
    }

    private static Temporal parse(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text);
            case 7 -> YearMonth.parse(text);
            case 10 -> LocalDate.parse(text);
            default -> OffsetDateTime.parse(text).toInstant();
        };
    }

    public Precision precision() {
        if (about) {
            return Precision.ABOUT;
        }
        return switch (when) {
            case Instant instant -> Precision.INSTANT;
            case LocalDate day -> Precision.DAY;
            case YearMonth month -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    /** The first day it can have been, in the journey's zone. */
    public LocalDate firstDay(ZoneId zone) {
        return switch (when) {
            case Instant instant -> instant.atZone(zone).toLocalDate();
            case LocalDate day -> day;
            case YearMonth month -> month.atDay(1);
            case Year year -> year.atDay(1);
            default -> throw new IllegalStateException("unknown precision");
        };
    }

    /** The last day it can have been, in the journey's zone. */
    public LocalDate lastDay(ZoneId zone) {
        return switch (when) {
            case YearMonth month -> month.atEndOfMonth();
            case Year year -> year.atMonth(12).atEndOfMonth();
            default -> firstDay(zone);
        };
    }

    /** The first moment it can have been, in the journey's zone. */
    public Instant earliest(ZoneId zone) {
        return when instanceof Instant instant
                ? instant
                : firstDay(zone).atStartOfDay(zone).toInstant();
    }

    /** The last moment it can have been, exclusive but for an instant, in the journey's zone. */
    public Instant latest(ZoneId zone) {
        return switch (when) {
            case Instant instant -> instant;
            default -> lastDay(zone).plusDays(1).atStartOfDay(zone).toInstant();
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return (about ? ABOUT : "") + when;
    }
}
