package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way for someone at risk from the partner. */
@PartOf(perspective = Perspective.BEHAVIOURAL)
public sealed interface SafetyEvent extends JourneyEvent {

    @Recorded("safety-path-taken")
    record SafetyPathTaken(OccurredOn occurredOn) implements SafetyEvent {}

    @Recorded("safety-path-left")
    record SafetyPathLeft(OccurredOn occurredOn) implements SafetyEvent {}

    /** Something that makes the person safer, to be done or packed. */
    @Recorded("safety-item-added")
    record SafetyItemAdded(OccurredOn occurredOn, PrivateText text) implements SafetyEvent {}

    @Recorded("safety-item-ticked")
    record SafetyItemTicked(OccurredOn occurredOn, UUID item) implements SafetyEvent {}

    /** What happened, when it did; {@code evidenceWhere} says where evidence of it is kept. */
    @Recorded("incident-logged")
    record IncidentLogged(
            OccurredOn occurredOn,
            PrivateText what,
            @Nullable PrivateText evidenceWhere) implements SafetyEvent {}
}
