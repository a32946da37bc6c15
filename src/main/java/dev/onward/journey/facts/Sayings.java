package dev.onward.journey.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.onward.journey.events.Happening;
import dev.onward.shared.OccurredOn;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that was said of one thing, in the order in which it was recorded; what is retracted is not in it. Persistent:
 * adding one shares the rest.
 */
public record Sayings<T>(List<Saying<T>> all) {

    public Sayings {
        all = persistent(all);
    }

    private static <E> PVector<E> persistent(List<E> list) {
        return list instanceof PVector<E> vector ? vector : TreePVector.from(list);
    }

    public static <T> Sayings<T> none() {
        return new Sayings<>(TreePVector.empty());
    }

    public Sayings<T> and(Happening happening, T value) {
        return new Sayings<>(persistent(all)
                .plus(new Saying<>(happening.record(), happening.event().occurredOn(), happening.recordedAt(), value)));
    }

    /** Without what was said in a record that was retracted. */
    public Sayings<T> without(UUID record) {
        return mentions(record)
                ? new Sayings<>(all.stream()
                        .filter(saying -> !saying.record().equals(record))
                        .toList())
                : this;
    }

    /** With the corrected day of a record. */
    public Sayings<T> redated(UUID record, OccurredOn occurredOn) {
        UnaryOperator<Saying<T>> correct = saying -> saying.record().equals(record)
                ? new Saying<>(record, occurredOn, saying.recordedAt(), saying.value())
                : saying;
        return mentions(record) ? new Sayings<>(all.stream().map(correct).toList()) : this;
    }

    public boolean mentions(UUID record) {
        return all.stream().anyMatch(saying -> saying.record().equals(record));
    }

    @JsonIgnore // a snapshot is the components and nothing else
    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Stream<T> values() {
        return all.stream().map(Saying::value);
    }

    /** In the order in which it happened, as far as that is known; what happened at once, as it was recorded. */
    public List<Saying<T>> asItHappened(ZoneId zone) {
        return all.stream()
                .sorted(Comparator.comparing(saying -> saying.moment(zone)))
                .toList();
    }

    /** What happened last. */
    public Optional<Saying<T>> last(ZoneId zone) {
        List<Saying<T>> inOrder = asItHappened(zone);
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast());
    }
}
