package dev.onward.exports.csv;

import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under the names of their columns, with all words sealed still. Each begins with when it happened: a day, month or
 * year as far as that is known, the time of day if it is, and whether it was only about then.
 */
record Table(List<String> columns, List<List<@Nullable Object>> rows) {

    private static final List<String> WHEN = List.of("date", "time", "about");

    static Table of(List<String> columns, List<List<@Nullable Object>> rows) {
        List<String> all = new ArrayList<>(WHEN);
        all.addAll(columns);
        return new Table(all, rows);
    }

    static List<@Nullable Object> row(OccurredOn occurredOn, ZoneId zone, @Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        if (occurredOn.when() instanceof Instant at) {
            LocalTime time = at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
            row.add(occurredOn.firstDay(zone).toString());
            row.add(time.toString());
        } else {
            row.add(occurredOn.when().toString());
            row.add(null);
        }
        row.add(occurredOn.about());
        row.addAll(Arrays.asList(cells));
        return row;
    }
}
