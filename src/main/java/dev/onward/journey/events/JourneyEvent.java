package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that happened on a journey, in the words of the domain. */
public sealed interface JourneyEvent
        permits KeepingEvent,
                CorrectingEvent,
                AcknowledgingEvent,
                DecidingEvent,
                ReasonsEvent,
                SupportEvent,
                LegalEvent,
                DivisionEvent,
                CustodyEvent,
                ObjectionsEvent,
                TalkingEvent,
                LettersEvent,
                MovingOnEvent,
                ContactEvent,
                MementosEvent,
                SafetyEvent {

    /** When it happened, as the person says; not when it was recorded. */
    OccurredOn occurredOn();

    /** The phase it belongs to; empty for what belongs to the journey as a whole. */
    default Optional<Phase> phase() {
        return Kind.of(this).phase();
    }

    default Perspective perspective() {
        return Kind.of(this).perspective();
    }

    /** Whether it is about telling the partner or coming together again, and not shown on the safety path. */
    default boolean restsOnSafetyPath() {
        return Kind.of(this).restsOnSafetyPath();
    }

    /** The earlier records without which it says nothing. */
    default Stream<UUID> speaksOf() {
        return Kind.of(this).speaksOf().stream().map(field -> {
            try {
                return (UUID) field.getAccessor().invoke(this);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a field of an event cannot be read", e);
            }
        });
    }
}
