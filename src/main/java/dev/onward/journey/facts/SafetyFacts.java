package dev.onward.journey.facts;

import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SafetyEvent.IncidentLogged;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemTicked;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import java.util.UUID;

/** The way for someone at risk from the partner. */
public record SafetyFacts(Said said) {

    static boolean counts(SafetyEvent event) {
        return switch (event) {
            case SafetyPathTaken e -> true;
            case SafetyPathLeft e -> true;
            case SafetyItemAdded e -> false;
            case SafetyItemTicked e -> true;
            case IncidentLogged e -> true;
        };
    }

    /** Whether the person is on the safety path. */
    public boolean onPath() {
        return said.latest(SafetyPathTaken.class, SafetyPathLeft.class)
                .filter(SafetyPathTaken.class::isInstance)
                .isPresent();
    }

    public boolean isTicked(UUID item) {
        return said.of(SafetyItemTicked.class).events().anyMatch(e -> e.item().equals(item));
    }
}
