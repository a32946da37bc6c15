package dev.onward.journey.facts;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which records a journey has and what became of them, so that a command can only name what exists. Persistent. */
public record Records(Map<UUID, String> kinds, Set<UUID> retracted, Set<UUID> erased) {

    public static final Records NONE = new Records(Map.of(), Set.of(), Set.of());

    public Records {
        kinds = persistent(kinds);
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
        return kinds.containsKey(happening.record())
                ? this
                : new Records(
                        persistent(kinds)
                                .plus(
                                        happening.record(),
                                        Kind.of(happening.event()).name()),
                        retracted,
                        erased);
    }

    Records retracting(UUID record) {
        return new Records(kinds, persistent(retracted).plus(record), erased);
    }

    Records erasing(UUID record) {
        return new Records(kinds, retracted, persistent(erased).plus(record));
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
