package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Restates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Which records a journey has and what became of them, so that a command can only name what exists. Persistent.
 *
 * @param restated by each record that says an earlier one in other words, that one
 */
public record Records(Map<UUID, String> kinds, Map<UUID, UUID> restated, Set<UUID> retracted, Set<UUID> erased) {

    public static final Records NONE = new Records(Map.of(), Map.of(), Set.of(), Set.of());

    public Records {
        kinds = persistent(kinds);
        restated = persistent(restated);
        retracted = persistent(retracted);
        erased = persistent(erased);
    }

    private static <K, V> PMap<K, V> persistent(Map<K, V> map) {
        return map instanceof PMap<K, V> same ? same : HashTreePMap.from(map);
    }

    private static <E> PSet<E> persistent(Set<E> set) {
        return set instanceof PSet<E> same ? same : HashTreePSet.from(set);
    }

    /** The first event of a record gives it its kind. */
    Records with(Happening happening) {
        UUID record = happening.record();
        if (kinds.containsKey(record)) {
            return this;
        }
        Map<UUID, UUID> more = happening.event() instanceof Restates again
                ? persistent(restated).plus(record, again.restated())
                : restated;
        return new Records(
                persistent(kinds).plus(record, Kind.of(happening.event()).name()), more, retracted, erased);
    }

    Records retracting(UUID record) {
        return new Records(kinds, restated, persistent(retracted).plus(record), erased);
    }

    /** The words of a record go with all that said them again. */
    Records erasing(UUID record) {
        List<UUID> again = restated.keySet().stream()
                .filter(other -> saysAgain(other, record))
                .toList();
        return new Records(
                kinds, restated, retracted, persistent(erased).plus(record).plusAll(again));
    }

    private boolean saysAgain(UUID record, UUID earlier) {
        UUID said = restated.get(record);
        return said != null && (said.equals(earlier) || saysAgain(said, earlier));
    }

    /** The kind of a record, retracted or not; empty when there is no such record. */
    public Optional<Kind> kind(UUID record) {
        return Optional.ofNullable(kinds.get(record)).flatMap(Kind::named);
    }

    public boolean isRetracted(UUID record) {
        return retracted.contains(record);
    }

    public boolean isErased(UUID record) {
        return erased.contains(record);
    }
}
