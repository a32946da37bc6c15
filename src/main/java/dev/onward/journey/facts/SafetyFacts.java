package dev.onward.journey.facts;

import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;

/** Whether the person is on the safety path. */
public record SafetyFacts(boolean onPath) {

    public static final SafetyFacts NONE = new SafetyFacts(false);

    SafetyFacts after(SafetyEvent event) {
        return switch (event) {
            case SafetyPathTaken e -> new SafetyFacts(true);
            case SafetyPathLeft e -> new SafetyFacts(false);
        };
    }
}
