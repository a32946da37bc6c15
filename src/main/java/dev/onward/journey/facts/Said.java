package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.Kind;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * All that was said and counts, by its kind: the events themselves, without their texts. What is retracted is not in it,
 * and a corrected day is in its place. Persistent.
 */
@JsonSerialize(using = SaidJson.Writing.class)
@JsonDeserialize(using = SaidJson.Reading.class)
public record Said(Map<String, Sayings<JourneyEvent>> byKind) {

    public static final Said NOTHING = new Said(HashTreePMap.empty());

    public Said {
        byKind = persistent(byKind);
    }

    private static <K, V> PMap<K, V> persistent(Map<K, V> map) {
        return map instanceof PMap<K, V> same ? same : HashTreePMap.from(map);
    }

    Said and(Happening happening) {
        JourneyEvent event = happening.event();
        String kind = Kind.of(event).name();
        Saying<JourneyEvent> saying = new Saying<>(
                happening.record(), happening.sequence(), happening.recordedAt(), Shape.withoutTexts(event));
        return with(kind, byKind.getOrDefault(kind, Sayings.none()).and(saying).latest(Counting.kept(event)));
    }

    Said without(UUID record) {
        return changing(record, sayings -> sayings.without(record));
    }

    Said redated(UUID record, OccurredOn occurredOn, Instant correctedAt) {
        return changing(record, sayings -> sayings.redated(record, occurredOn, correctedAt));
    }

    /** What had happened by then. How the journey is kept is as it is now. */
    Said until(Instant moment, ZoneId zone) {
        Said until = this;
        for (Map.Entry<String, Sayings<JourneyEvent>> entry : byKind.entrySet()) {
            Sayings<JourneyEvent> kept = entry.getValue()
                    .where(saying -> saying.event() instanceof KeepingEvent
                            || !saying.moment(zone).isAfter(moment));
            if (kept.all().size() < entry.getValue().all().size()) {
                until = until.with(entry.getKey(), kept);
            }
        }
        return until;
    }

    private Said changing(UUID record, UnaryOperator<Sayings<JourneyEvent>> change) {
        Said changed = this;
        for (Map.Entry<String, Sayings<JourneyEvent>> entry : byKind.entrySet()) {
            if (entry.getValue().mentions(record)) {
                changed = changed.with(entry.getKey(), change.apply(entry.getValue()));
            }
        }
        return changed;
    }

    /** A kind of which nothing is left is as if it had never been there. */
    private Said with(String kind, Sayings<JourneyEvent> sayings) {
        PMap<String, Sayings<JourneyEvent>> kinds = persistent(byKind);
        return new Said(sayings.isEmpty() ? kinds.minus(kind) : kinds.plus(kind, sayings));
    }

    /** What was said of one kind, which must be one that {@link Counting counts}. */
    @SuppressWarnings("unchecked") // under the name of a kind stand its own events
    public <E extends JourneyEvent> Sayings<E> of(Class<E> type) {
        return (Sayings<E>) byKind.getOrDefault(Kind.of(type).name(), Sayings.none());
    }

    /** What was said of several kinds, in the order in which it was recorded. */
    @SafeVarargs
    public final Sayings<JourneyEvent> of(Class<? extends JourneyEvent>... types) {
        return new Sayings<>(Stream.of(types)
                .map(type -> byKind.getOrDefault(Kind.of(type).name(), Sayings.none()))
                .map(Sayings::all)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Saying::sequence))
                .toList());
    }

    /** What was recorded last of several kinds. */
    @SafeVarargs
    public final Optional<JourneyEvent> latest(Class<? extends JourneyEvent>... types) {
        return of(types).latest();
    }
}
