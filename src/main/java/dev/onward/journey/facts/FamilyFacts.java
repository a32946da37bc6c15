package dev.onward.journey.facts;

import dev.onward.shared.OccurredOn;
import java.util.UUID;

/** The facts of one family of events, each of which can be retracted or given another day. */
interface FamilyFacts<F> {

    F without(UUID record);

    F redated(UUID record, OccurredOn occurredOn);
}
