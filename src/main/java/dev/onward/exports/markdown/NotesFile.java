package dev.onward.exports.markdown;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What happened on one day; or in one month or year, as far as no more is known of it. Begins with front matter for
 * programs, in which no word of a person stands.
 *
 * @param span the day, month or year
 * @param entries as they happened
 */
record NotesFile(Temporal span, List<TimelineEntry> entries) {

    private static final String MARK = "---\n";

    /** The file that a record belongs into. */
    static Temporal span(OccurredOn occurredOn, ZoneId zone) {
        return occurredOn.when() instanceof Instant ? occurredOn.firstDay(zone) : occurredOn.when();
    }

    String name() {
        return span + ".md";
    }

    String text(ZoneId zone, Function<PrivateText, String> open) {
        StringBuilder text = new StringBuilder(frontMatter());
        text.append("\n# ").append(heading()).append('\n');
        entries.forEach(entry -> text.append(Note.of(entry, zone, open)));
        return text.toString();
    }

    private String frontMatter() {
        StringBuilder front = new StringBuilder(MARK);
        front.append(key()).append(": ").append(span).append('\n');
        Map<String, Integer> gauges = gauges();
        if (!gauges.isEmpty()) {
            front.append("gauges:\n");
            gauges.forEach((gauge, rating) ->
                    front.append("  ").append(gauge).append(": ").append(rating).append('\n'));
        }
        front.append("kinds:\n");
        entries.stream()
                .map(TimelineEntry::kind)
                .distinct()
                .forEach(kind -> front.append("  - ").append(kind).append('\n'));
        return front.append(MARK).toString();
    }

    /** As they were rated last, by what was not taken back. */
    private Map<String, Integer> gauges() {
        Map<String, Integer> gauges = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.retracted() == null).forEach(entry -> gauges.putAll(entry.gauges()));
        return gauges;
    }

    private String key() {
        return switch (span) {
            case LocalDate day -> "day";
            case YearMonth month -> "month";
            default -> "year";
        };
    }

    private String heading() {
        String pattern = switch (span) {
            case LocalDate day -> "EEEE, d MMMM uuuu";
            case YearMonth month -> "MMMM uuuu";
            case Year year -> "uuuu";
            default -> throw new IllegalStateException("neither a day nor a month nor a year");
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(span);
    }
}
