package dev.onward.urges;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often each of some values is there, those with 0 too. */
final class Counts {

    private Counts() {}

    static <E extends Enum<E>> Map<E, Integer> of(Class<E> type, Stream<E> values) {
        Map<E, Integer> counts = new EnumMap<>(type);
        Stream.of(type.getEnumConstants()).forEach(value -> counts.put(value, 0));
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** @param hours from 0 to 23 */
    static Map<Integer, Integer> ofHours(Stream<Integer> hours) {
        Map<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, 24).forEach(hour -> counts.put(hour, 0));
        hours.forEach(hour -> counts.merge(hour, 1, Integer::sum));
        return counts;
    }

    /** To a tenth; null when there is nothing. */
    static @Nullable Double mean(List<Integer> values) {
        return values.isEmpty()
                ? null
                : Math.round(values.stream()
                                        .mapToInt(Integer::intValue)
                                        .average()
                                        .orElseThrow()
                                * 10)
                        / 10.0;
    }
}
