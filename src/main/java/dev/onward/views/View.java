package dev.onward.views;

import dev.onward.journey.events.Happening;
import java.util.List;
import java.util.Set;

/**
 * A read model as a pure fold of one journey's events into one or many documents. The live projector and every look
 * back ({@code ?at=}) use the same fold, so neither can show what the other would not.
 *
 * @param <V> a document: a record whose JSON form round-trips, with its texts sealed
 */
public interface View<V> {

    /** Its name in the store, and of its processing group. */
    String name();

    Class<V> type();

    /**
     * The documents that an event changes; empty for an event that this view lists as ignored. Written as a switch over
     * the sealed event without {@code default}, so that an event which a view forgets does not compile.
     */
    Set<String> concerns(Happening happening, Siblings<V> siblings);

    /** A document as it is before its first event is applied. */
    V begin(String id, Happening first, Siblings<V> siblings);

    /** The document after an event that concerns it. */
    V after(V value, Happening happening);

    /** The places where ordered scans find it: see {@link dev.onward.store.Document#orders()}; may be empty. */
    List<String> orders(V value);

    /** The document of this id after the event, begun if need be. */
    default V next(String id, Happening happening, Siblings<V> siblings) {
        return after(siblings.find(id).orElseGet(() -> begin(id, happening, siblings)), happening);
    }
}
