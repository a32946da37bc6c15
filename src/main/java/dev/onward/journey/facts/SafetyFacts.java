package dev.onward.journey.facts;

import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;

/** The way for someone at risk from the partner. */
public record SafetyFacts(Said said) {

    static boolean counts(SafetyEvent event) {
        return switch (event) {
            case SafetyPathTaken e -> true;
            case SafetyPathLeft e -> true;
        };
    }

    /** Whether the person is on the safety path. */
    public boolean onPath() {
        return said.latest(SafetyPathTaken.class, SafetyPathLeft.class)
                .filter(SafetyPathTaken.class::isInstance)
                .isPresent();
    }
}
