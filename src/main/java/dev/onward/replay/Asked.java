package dev.onward.replay;

import dev.onward.reflection.Moment;
import dev.onward.replay.Span.By;
import java.time.ZoneId;
import java.util.List;

/**
 * Which frames are asked for.
 *
 * @param from the moment of the first; now for no bound
 * @param to the moment of the last; now for no bound
 * @param limit frames a page
 */
record Asked(By by, Moment from, Moment to, Cursor cursor, int limit) {

    /**
     * A page of frames.
     *
     * @param all those in range
     * @param first the place of its first one
     * @param end the place after its last one
     */
    record Page(List<Span> all, int first, int end) {

        List<Span> spans() {
            return all.subList(first, end);
        }

        /** The cursor of the page after it. */
        Cursor next() {
            return Cursor.after(end == 0 ? -1 : all.get(end - 1).sequence());
        }

        /** The cursor of the page before it. */
        Cursor previous() {
            return Cursor.before(first < all.size() ? all.get(first).sequence() : Long.MAX_VALUE);
        }
    }

    /** @param shown all stops that are shown */
    Page page(List<Stop> shown, ZoneId zone) {
        List<Span> all = Span.all(inRange(shown), by, zone);
        int place = (int) all.stream()
                .takeWhile(span ->
                        cursor.forward() ? span.sequence() <= cursor.sequence() : span.sequence() < cursor.sequence())
                .count();
        return cursor.forward()
                ? new Page(all, place, Math.min(all.size(), place + limit))
                : new Page(all, Math.max(0, place - limit), place);
    }

    /** Without a gap, even if a clock once went backwards. */
    private List<Stop> inRange(List<Stop> shown) {
        int first = 0;
        while (first < shown.size() && !from.isNow() && isBefore(shown.get(first), from)) {
            first++;
        }
        int end = shown.size();
        while (end > first && isAfter(shown.get(end - 1), to)) {
            end--;
        }
        return shown.subList(first, end);
    }

    private static boolean isBefore(Stop stop, Moment moment) {
        return moment.instant() == null
                ? stop.last() < moment.sequence()
                : stop.recordedAt().isBefore(moment.instant());
    }

    private static boolean isAfter(Stop stop, Moment moment) {
        return moment.instant() == null
                ? stop.last() > moment.sequence()
                : stop.recordedAt().isAfter(moment.instant());
    }
}
