package dev.onward.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A check for any view: what a fold up to a moment says, the live documents said at that moment. */
public final class LookingBack {

    private LookingBack() {}

    /** At every moment of a journey. */
    public static <V> void agrees(View<V> view, Told told) {
        Set<Long> all = told.happenings().stream().map(Happening::sequence).collect(Collectors.toSet());
        agrees(view, told, all, value -> value);
    }

    /**
     * Also that applying everything twice changes nothing, and that building anew gives the same and can be gone on from.
     *
     * @param moments sequences of events
     * @param answer what is made of a document
     */
    public static <V> void agrees(View<V> view, Told told, Set<Long> moments, Function<V, Object> answer) {
        Kept<V> kept = new Kept<>(view);
        for (Happening happening : told.happenings()) {
            kept.apply(happening);
            kept.apply(happening);
            if (moments.contains(happening.sequence())) {
                Map<String, List<Object>> folded = folded(view, kept.until(), answer);
                assertSame(stored(view, kept, answer), folded, "after event " + happening.sequence());
                if (happening.sequence() % 8 == 0 || happening.equals(told.last())) {
                    kept.rebuild();
                }
                assertSame(stored(view, kept, answer), folded, "rebuilt after event " + happening.sequence());
            }
        }
    }

    private static void assertSame(Map<String, List<Object>> stored, Map<String, List<Object>> folded, String when) {
        assertThat(stored.keySet()).as(when).isEqualTo(folded.keySet());
        stored.forEach((id, document) ->
                assertThat(document).as("%s, document %s", when, id).isEqualTo(folded.get(id)));
    }

    private static <V> Map<String, List<Object>> stored(View<V> view, Kept<V> kept, Function<V, Object> answer) {
        return kept.documents().stream()
                .collect(Collectors.toMap(
                        document -> document.key().id(),
                        document -> List.of(
                                document.position(),
                                document.orders(),
                                answer.apply(StoredJson.read(document.json(), view.type())))));
    }

    private static <V> Map<String, List<Object>> folded(
            View<V> view, List<Happening> happenings, Function<V, Object> answer) {
        return Folded.of(view, happenings).documents().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, document -> {
                    Folded.At<V> at = document.getValue();
                    return List.of(
                            FakeHistory.FIRST + at.sequence(), view.orders(at.value()), answer.apply(at.value()));
                }));
    }
}
