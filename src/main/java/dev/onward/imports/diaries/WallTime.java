package dev.onward.imports.diaries;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A time of day as clocks show it: {@code 21:30} or {@code 9:30 PM}. */
final class WallTime {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH), DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH));

    private WallTime() {}

    static Optional<LocalTime> of(String text) {
        // Between the digits and AM or PM stands one of several kinds of space.
        String plain = text.replaceAll("[\\s\u00a0\u202f]+", " ").strip().toUpperCase(Locale.ENGLISH);
        return FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst();
    }

    private static Optional<LocalTime> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalTime.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
