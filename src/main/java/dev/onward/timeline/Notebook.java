package dev.onward.timeline;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The records of a journey that stand at one moment, by kind: what every board is made of. What rests while the person is
 * on the safety path is read from it only where that is said.
 */
public final class Notebook {

    private final Timelines.At then;
    private final boolean safetyPath;

    /** Boards ask for the same kinds again and again. */
    private final Map<Class<? extends JourneyEvent>, List<? extends Standing<?>>> read = new HashMap<>();

    Notebook(Timelines.At then, boolean safetyPath) {
        this.then = then;
        this.safetyPath = safetyPath;
    }

    /** The journey's. */
    public ZoneId zone() {
        return then.zone();
    }

    /** The moment looked from: now, or the one that was asked for. */
    public Instant lookedFrom() {
        return then.lookedFrom();
    }

    /** Its day in the journey's zone. */
    public LocalDate today() {
        return lookedFrom().atZone(zone()).toLocalDate();
    }

    /** Whether the person is on the safety path today, whatever moment is looked at. */
    public boolean isOnSafetyPath() {
        return safetyPath;
    }

    /** The records of one kind, as they happened, as far as that is known; what happened at once, as it was recorded. */
    @SuppressWarnings("unchecked") // under a kind stand its own events
    public <E extends JourneyEvent> List<Standing<E>> of(Class<E> type) {
        return (List<Standing<E>>) (List<?>) read.computeIfAbsent(
                type, kind -> standing(entries(kind).filter(then.shown()), kind));
    }

    /** The same with those that rest on the safety path: for what is counted there, and must not be shown. */
    public <E extends JourneyEvent> List<Standing<E>> withResting(Class<E> type) {
        return standing(entries(type), type);
    }

    private <E extends JourneyEvent> List<Standing<E>> standing(Stream<Entry> entries, Class<E> type) {
        return entries.map(entry -> standing(entry, type))
                .sorted(asItHappened())
                .toList();
    }

    /** The records of several kinds, in the same order. */
    @SafeVarargs
    public final List<Standing<? extends JourneyEvent>> of(Class<? extends JourneyEvent>... types) {
        return Stream.of(types)
                .<Standing<? extends JourneyEvent>>flatMap(type -> of(type).stream())
                .sorted(asItHappened())
                .toList();
    }

    /** The order in which guards and progress take them. */
    private Comparator<Standing<?>> asItHappened() {
        return Comparator.<Standing<?>, Instant>comparing(
                        standing -> standing.moment(zone()).toInstant())
                .thenComparing(Standing::sequence);
    }

    private Stream<Entry> entries(Class<? extends JourneyEvent> type) {
        String kind = Kind.of(type).name();
        return then.entries().scan(Order.standingFrom(kind), Order.standingTo(kind), false, Integer.MAX_VALUE).stream();
    }

    private static <E extends JourneyEvent> Standing<E> standing(Entry entry, Class<E> type) {
        E event = entry.said().as(type, entry.occurredOn(), entry.words());
        return new Standing<>(
                entry.record(),
                entry.sequence(),
                entry.saidAt(),
                event,
                entry.marks().overridden());
    }
}
