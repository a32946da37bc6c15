package dev.onward.live;

import dev.onward.journey.events.Kind;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;

/** Whether the person is on the safety path, as far as their stream was followed; nothing tells of a talk meanwhile. */
final class SafetyPath {

    private static final String TAKEN = Kind.of(SafetyPathTaken.class).name();
    private static final String LEFT = Kind.of(SafetyPathLeft.class).name();

    private boolean on;
    private long followedTo;

    void follow(PlacedCommit placed) {
        if (placed.position() > followedTo) {
            for (StoredEvent event : placed.commit().events()) {
                on = event.type().equals(TAKEN) || on && !event.type().equals(LEFT);
            }
            followedTo = placed.position();
        }
    }

    boolean lets(LiveEvent event) {
        return !on
                || Kind.named(event.data().kind())
                        .filter(Kind::restsOnSafetyPath)
                        .isEmpty();
    }
}
