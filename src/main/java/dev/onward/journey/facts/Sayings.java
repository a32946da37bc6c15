package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that was said of one thing, in the order in which it was recorded; what is retracted is not in it. Persistent:
 * adding one shares the rest.
 */
public record Sayings<E extends JourneyEvent>(List<Saying<E>> all) {

    public Sayings {
        all = persistent(all);
    }

    private static <T> PVector<T> persistent(List<T> list) {
        return list instanceof PVector<T> vector ? vector : TreePVector.from(list);
    }

    public static <E extends JourneyEvent> Sayings<E> none() {
        return new Sayings<>(TreePVector.empty());
    }

    public Sayings<E> and(Saying<E> saying) {
        return new Sayings<>(persistent(all).plus(saying));
    }

    Sayings<E> latest(int kept) {
        return all.size() <= kept ? this : new Sayings<>(persistent(all).minus(0)).latest(kept);
    }

    public Sayings<E> without(UUID record) {
        return mentions(record) ? where(saying -> !saying.record().equals(record)) : this;
    }

    public Sayings<E> redated(UUID record, OccurredOn occurredOn, Instant correctedAt) {
        return mentions(record)
                ? new Sayings<>(all.stream()
                        .map(saying ->
                                saying.record().equals(record) ? saying.redated(occurredOn, correctedAt) : saying)
                        .toList())
                : this;
    }

    public Sayings<E> where(Predicate<Saying<E>> wanted) {
        return new Sayings<>(all.stream().filter(wanted).toList());
    }

    public boolean mentions(UUID record) {
        return find(record).isPresent();
    }

    /** What was said in that record. */
    public Optional<E> find(UUID record) {
        return all.stream()
                .filter(saying -> saying.record().equals(record))
                .map(Saying::event)
                .findFirst();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Stream<E> events() {
        return all.stream().map(Saying::event);
    }

    /** What was recorded last. */
    public Optional<E> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().event());
    }

    /** In the order in which it happened, as far as that is known; what happened at once, as it was recorded. */
    public List<Saying<E>> asItHappened(ZoneId zone) {
        return all.stream()
                .sorted(Comparator.comparing(saying -> saying.moment(zone)))
                .toList();
    }

    /** What happened last. */
    public Optional<Saying<E>> last(ZoneId zone) {
        List<Saying<E>> inOrder = asItHappened(zone);
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast());
    }
}
