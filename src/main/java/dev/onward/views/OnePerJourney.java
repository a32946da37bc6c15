package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import java.util.List;
import java.util.Set;

/** A view that is one document a journey. */
public interface OnePerJourney<V> extends View<V> {

    /** The id of the only document. */
    String ID = "";

    /** The document of a journey of which nothing is known yet. */
    V empty();

    /** Whether an event changes it: a switch over the sealed event without {@code default}. */
    boolean concerns(JourneyEvent event);

    @Override
    default Set<String> concerns(Happening happening, Siblings<V> siblings) {
        return concerns(happening.event()) ? Set.of(ID) : Set.of();
    }

    @Override
    default V begin(String id, Happening first, Siblings<V> siblings) {
        return empty();
    }

    @Override
    default List<String> orders(V value) {
        return List.of();
    }
}
