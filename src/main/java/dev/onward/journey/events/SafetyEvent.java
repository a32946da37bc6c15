package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.Recorded;

/** The way for someone at risk from the partner. */
@PartOf(perspective = Perspective.BEHAVIOURAL)
public sealed interface SafetyEvent extends JourneyEvent {

    @Recorded("safety-path-taken")
    record SafetyPathTaken(OccurredOn occurredOn) implements SafetyEvent {}

    @Recorded("safety-path-left")
    record SafetyPathLeft(OccurredOn occurredOn) implements SafetyEvent {}
}
