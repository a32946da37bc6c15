package dev.onward.timeline;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * A timeline from its oldest record on, read page by page while it is gone through: for what is made of all of it.
 *
 * @param zone the journey's
 * @param headers how far the timeline is, for the answer
 */
public record Chronicle(ZoneId zone, HttpHeaders headers, Iterable<TimelineEntry> entries) {

    private static final int PAGE = 500;

    static Chronicle of(Timelines.At then, HttpHeaders headers) {
        return new Chronicle(then.zone(), headers, () -> read(then));
    }

    private static Iterator<TimelineEntry> read(Timelines.At then) {
        return Stream.iterate(
                        page(then, Order.OCCURRED.prefix()),
                        page -> !page.isEmpty(),
                        page -> page(then, Order.OCCURRED.key(page.getLast()) + Page.BEHIND))
                .flatMap(List::stream)
                .filter(then.shown())
                .map(TimelineEntry::of)
                .iterator();
    }

    private static List<Entry> page(Timelines.At then, String from) {
        return then.entries().scan(from, Order.OCCURRED.end(), false, PAGE);
    }
}
