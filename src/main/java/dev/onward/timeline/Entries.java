package dev.onward.timeline;

import dev.onward.views.Folded;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The entries of one journey in their orders, kept or folded. */
@FunctionalInterface
interface Entries {

    /** Entries whose key lies from {@code from} inclusive to {@code to} exclusive. */
    List<Entry> scan(String from, String to, boolean backwards, int limit);

    /** Those of a journey as of a moment. */
    static Entries of(Folded<Entry> folded) {
        NavigableMap<String, Entry> places = new TreeMap<>();
        for (Entry entry : folded.values()) {
            if (entry.listed()) {
                Order.all(entry).forEach(key -> places.put(key, entry));
            }
        }
        return (from, to, backwards, limit) -> {
            NavigableMap<String, Entry> range = places.subMap(from, true, to, false);
            return (backwards ? range.descendingMap() : range)
                    .values().stream().limit(limit).toList();
        };
    }
}
