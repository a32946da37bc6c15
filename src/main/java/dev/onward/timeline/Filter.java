package dev.onward.timeline;

import dev.onward.journey.events.Perspective;
import dev.onward.journey.events.Phase;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. An empty set wants all.
 *
 * @param from entries that may have happened at this moment or later
 * @param to entries that may have happened at this moment or earlier
 * @param words entries with a text that contains these, whatever the case and accents
 */
record Filter(
        @Nullable Instant from,
        @Nullable Instant to,
        Set<String> kinds,
        Set<Phase> phases,
        Set<Perspective> perspectives,
        @Nullable String words) {

    /** @param open reads a text that is not erased, with the key of the request */
    Predicate<Entry> with(Function<PrivateText, String> open) {
        String wanted = words == null ? "" : Plain.of(words);
        return entry -> inTime(entry)
                && wants(kinds, entry.said().kind())
                && wants(phases, entry.said().phase())
                && wants(perspectives, entry.said().perspective())
                && (wanted.isEmpty()
                        || texts(entry)
                                .filter(text -> !text.isErased())
                                .anyMatch(text -> Plain.of(open.apply(text)).contains(wanted)));
    }

    private static <T> boolean wants(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }

    private boolean inTime(Entry entry) {
        boolean exact = entry.occurredOn().when() instanceof Instant;
        Instant earliest = entry.occurredOn().earliest(entry.zone());
        Instant latest = entry.occurredOn().latest(entry.zone());
        boolean late = from == null || latest.isAfter(from) || exact && latest.equals(from);
        return late && (to == null || !earliest.isAfter(to));
    }

    private static Stream<PrivateText> texts(Entry entry) {
        return Stream.of(
                        entry.words().values().stream(),
                        entry.said().tags().stream(),
                        entry.marks().overridden().stream().map(Marks.Overridden::note))
                .flatMap(texts -> texts);
    }
}
