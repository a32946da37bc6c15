package dev.onward.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stops of one frame. */
record Span(List<Stop> stops) {

    /** What one frame is of. */
    enum By {
        RECORD,
        DAY;

        /** The name that the API uses. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A day on which more was recorded is more than one frame. */
    private static final int MOST = 200;

    static List<Span> all(List<Stop> stops, By by, ZoneId zone) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= stops.size(); i++) {
            if (i == stops.size()
                    || by == By.RECORD
                    || i - first == MOST
                    || !day(stops.get(i), zone).equals(day(stops.get(first), zone))) {
                spans.add(new Span(stops.subList(first, i)));
                first = i;
            }
        }
        return spans;
    }

    private static LocalDate day(Stop stop, ZoneId zone) {
        return stop.recordedAt().atZone(zone).toLocalDate();
    }

    /** Of its last event. */
    long sequence() {
        return stops.getLast().last();
    }

    Instant recordedAt() {
        return stops.getLast().recordedAt();
    }

    LocalDate day(ZoneId zone) {
        return day(stops.getLast(), zone);
    }
}
