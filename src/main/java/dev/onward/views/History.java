package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.JourneyId;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;

/** The stream of one journey; no snapshot is believed here, and nothing is changed. */
public interface History {

    /** Everything that was recorded on a journey, in order; empty when it is unknown. */
    List<Happening> read(JourneyId journey);

    /**
     * A page of it: from that sequence on, to the end of a record, at least one event and about {@code events} of them. The
     * next one begins after the sequence of the last; empty when nothing follows.
     */
    List<Happening> read(JourneyId journey, long from, int events);

    /** Where a journey's events stand in the log. */
    Positions positions(JourneyId journey);

    /** Where the last event of a journey stands in the log; 0 when it has none. */
    long lastPosition(JourneyId journey);

    /** An event message in the form that every fold takes. */
    static Happening happening(DomainEventMessage<?> message) {
        return new Happening(
                UUID.fromString((String) message.getMetaData().get("record")),
                message.getSequenceNumber(),
                message.getTimestamp(),
                (JourneyEvent) message.getPayload());
    }
}
