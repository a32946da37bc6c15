package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All documents of one view of one journey, folded in memory. */
public final class Folded<V> {

    /** A document after the event with that sequence. */
    record At<V>(V value, long sequence) {}

    private final View<V> view;
    private final Map<String, At<V>> documents = new LinkedHashMap<>();
    private Instant recordedAt = Instant.MIN;

    private Folded(View<V> view) {
        this.view = view;
    }

    /** Before the first event. */
    public static <V> Folded<V> nothing(View<V> view) {
        return new Folded<>(view);
    }

    /** Folds the events, which are one journey's from its start, in order. */
    public static <V> Folded<V> of(View<V> view, List<Happening> happenings) {
        Folded<V> folded = nothing(view);
        happenings.forEach(folded::apply);
        return folded;
    }

    /** The same with the events that come next; this one stays as it is. */
    public Folded<V> andThen(List<Happening> next) {
        Folded<V> further = new Folded<>(view);
        further.documents.putAll(documents);
        further.recordedAt = recordedAt;
        next.forEach(further::apply);
        return further;
    }

    /** Folds the next event. */
    public void apply(Happening happening) {
        recordedAt = happening.recordedAt();
        if (happening.event() instanceof JourneyErased) {
            documents.clear();
            return;
        }
        Map<String, At<V>> changed = new LinkedHashMap<>();
        for (String id : view.concerns(happening, this::find)) {
            changed.put(id, new At<>(view.next(id, happening, this::find), happening.sequence()));
        }
        documents.putAll(changed);
    }

    /** When the last event of the fold was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<V> find(String id) {
        return Optional.ofNullable(documents.get(id)).map(At::value);
    }

    public List<V> values() {
        return documents.values().stream().map(At::value).toList();
    }

    /** Every document by its id. */
    Map<String, At<V>> documents() {
        return documents;
    }
}
