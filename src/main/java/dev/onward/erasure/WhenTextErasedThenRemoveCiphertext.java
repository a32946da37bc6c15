package dev.onward.erasure;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.TextErased;
import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import dev.onward.store.StoredEvent;
import dev.onward.views.History;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Overwrites in the log the words of an erased record and of all that said it again before. The views fold the event
 * themselves. Doing it twice changes nothing.
 */
@Component
@ProcessingGroup("erasure")
@DisallowReplay
class WhenTextErasedThenRemoveCiphertext {

    private final EventLog log;
    private final History history;

    WhenTextErasedThenRemoveCiphertext(EventLog log, History history) {
        this.log = log;
        this.history = history;
    }

    @EventHandler
    void on(TextErased event, DomainEventMessage<?> message) {
        remove(JourneyId.of(message.getAggregateIdentifier()), event.record(), message.getSequenceNumber());
    }

    void remove(JourneyId journey, UUID record, long before) {
        List<Happening> earlier = history.read(journey).stream()
                .filter(happening -> happening.sequence() < before)
                .toList();
        Set<UUID> meant = SaidAgain.of(record, earlier);
        log.readStream(journey.toString(), 0).stream()
                .filter(placed -> meant.contains(placed.commit().record()))
                .forEach(placed -> {
                    List<StoredEvent> erased = placed.commit().events().stream()
                            .map(Ciphertexts::removed)
                            .toList();
                    log.replaceEvents(placed, erased);
                });
    }
}
