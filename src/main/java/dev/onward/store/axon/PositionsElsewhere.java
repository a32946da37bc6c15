package dev.onward.store.axon;

import java.util.OptionalLong;

/** How far the processors are that other nodes run. */
@FunctionalInterface
public interface PositionsElsewhere {

    /** The position that a processing group has applied and committed, whichever node runs it; empty when unknown. */
    OptionalLong of(String group);
}
