package dev.onward.thenandnow;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.timeline.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question, or one record, at both moments.
 *
 * @param label the question, or what kind of thing it is
 */
public record Row(String label, Side then, Side now) {

    /** Nothing at either moment. */
    static Row nothing(String label, String verb) {
        return new Row(label, Side.missing(verb + " by then."), Side.missing(verb + " by now."));
    }

    /** A row for each thing that is there at one moment at least: those of then in their order, then what is new. */
    static <T> List<Row> beside(
            List<T> then,
            List<T> now,
            Function<T, UUID> id,
            String verb,
            Function<T, String> label,
            Function<T, Side> side) {
        Map<UUID, T> before = byId(then, id);
        Map<UUID, T> after = byId(now, id);
        Map<UUID, T> all = new LinkedHashMap<>(before);
        all.putAll(after);
        return all.entrySet().stream()
                .map(one -> new Row(
                        label.apply(one.getValue()),
                        side(before.get(one.getKey()), side, verb + " by then."),
                        side(after.get(one.getKey()), side, "Taken back since.")))
                .toList();
    }

    /** The same for records of one kind. */
    static <E extends JourneyEvent> List<Row> beside(
            List<Standing<E>> then,
            List<Standing<E>> now,
            String verb,
            Function<E, String> label,
            Function<Standing<E>, Side> side) {
        return beside(then, now, Standing::record, verb, said -> label.apply(said.event()), side);
    }

    boolean isNew() {
        return then.missing() != null;
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        return things.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static <T> Side side(@Nullable T thing, Function<T, Side> side, String missing) {
        return thing == null ? Side.missing(missing) : side.apply(thing);
    }
}
