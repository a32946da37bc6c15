package dev.onward.journey.api;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.write.Recording;
import dev.onward.shared.JourneyId;
import dev.onward.store.axon.LogEventStorageEngine;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** What the stream of a journey says, for answering a request again. */
@Component
class Past {

    private final LogEventStorageEngine events;

    Past(LogEventStorageEngine events) {
        this.events = events;
    }

    List<Happening> between(JourneyId journey, long first, long last) {
        return events.readEvents(journey.toString(), first, Math.toIntExact(last - first + 1))
                .asStream()
                .takeWhile(message -> message.getSequenceNumber() <= last)
                .<Happening>map(Past::happening)
                .toList();
    }

    JourneyFacts factsAfter(JourneyId journey, long last) {
        JourneyFacts facts = JourneyFacts.NONE;
        for (Happening happening : between(journey, 0, last)) {
            facts = facts.after(happening);
        }
        return facts;
    }

    private static Happening happening(DomainEventMessage<?> message) {
        return new Happening(
                UUID.fromString((String) message.getMetaData().get(Recording.RECORD)),
                message.getSequenceNumber(),
                message.getTimestamp(),
                (JourneyEvent) message.getPayload());
    }
}
