package dev.onward.views;

import java.util.Optional;

/** The documents of one view of one journey as they stand before an event is applied. */
@FunctionalInterface
public interface Siblings<V> {

    Optional<V> find(String id);
}
