package dev.onward.timeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the timeline is asked for.
 *
 * @param after the key of the last entry of the page before; null for the first page
 * @param limit entries a page, from 1 to 200
 */
record Page(Order order, boolean newestFirst, @Nullable String after, int limit) {

    private static final int CHUNK = 500;

    /** Sorts directly after a key and before the next one. */
    static final String BEHIND = " ";

    Timeline of(Entries entries, Predicate<Entry> wanted) {
        List<Entry> found = new ArrayList<>();
        String last = after;
        List<Entry> chunk;
        do {
            String from = newestFirst || last == null ? order.prefix() : last + BEHIND;
            String to = newestFirst && last != null ? last : order.end();
            chunk = entries.scan(from, to, newestFirst, CHUNK);
            chunk.stream().filter(wanted).forEach(found::add);
            last = chunk.isEmpty() ? last : order.key(chunk.getLast());
        } while (chunk.size() == CHUNK && found.size() <= limit);
        boolean more = found.size() > limit;
        List<Entry> shown = more ? found.subList(0, limit) : found;
        return new Timeline(
                shown.stream().map(TimelineEntry::of).toList(), more ? cursor(order.key(shown.getLast())) : null);
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws IllegalArgumentException when it is no cursor of this order */
    static String key(String cursor, Order order) {
        String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        if (!key.matches(order.prefix() + order.form())) {
            throw new IllegalArgumentException("no cursor of this order");
        }
        return key;
    }
}
