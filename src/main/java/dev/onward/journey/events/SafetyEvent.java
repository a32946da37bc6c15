package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.Recorded;
import java.util.Optional;

/** The way for someone at risk from the partner. */
public sealed interface SafetyEvent extends JourneyEvent {

    @Override
    default Optional<Phase> phase() {
        return Optional.empty();
    }

    @Override
    default Perspective perspective() {
        return Perspective.BEHAVIOURAL;
    }

    @Recorded("safety-path-taken")
    record SafetyPathTaken(OccurredOn occurredOn) implements SafetyEvent {}

    @Recorded("safety-path-left")
    record SafetyPathLeft(OccurredOn occurredOn) implements SafetyEvent {}
}
