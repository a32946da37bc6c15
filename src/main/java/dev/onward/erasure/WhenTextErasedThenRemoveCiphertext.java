package dev.onward.erasure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.ErasedRecords;
import dev.onward.journey.events.Happening;
import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import dev.onward.views.History;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Overwrites in the log the words of every erased record of a journey and of all that said it again before. The views
 * fold the event themselves. Doing it twice changes nothing, so it may begin again with the first event of all.
 */
@Component
@ProcessingGroup("erasure")
class WhenTextErasedThenRemoveCiphertext {

    private static final int RECENT = 1_000;

    private final EventLog log;
    private final History history;
    /** How far a journey was read: reading it anew for each of its erasures would take the square of its length. */
    private final Cache<JourneyId, Long> removed =
            Caffeine.newBuilder().maximumSize(RECENT).build();

    WhenTextErasedThenRemoveCiphertext(EventLog log, History history) {
        this.log = log;
        this.history = history;
    }

    @EventHandler
    void on(TextErased event, DomainEventMessage<?> message) {
        remove(JourneyId.of(message.getAggregateIdentifier()), message.getSequenceNumber());
    }

    /** Removes what is erased up to this event at least. */
    void remove(JourneyId journey, long sequence) {
        Long done = removed.getIfPresent(journey);
        if (done != null && done >= sequence) {
            return;
        }
        List<Happening> happenings = history.read(journey);
        ErasedRecords erased = ErasedRecords.of(happenings);
        log.readStream(journey.toString(), 0).stream()
                .filter(placed -> erased.contains(placed.commit().record()))
                .forEach(this::remove);
        removed.put(journey, happenings.getLast().sequence());
    }

    private void remove(PlacedCommit placed) {
        List<StoredEvent> events = placed.commit().events();
        if (events.stream().anyMatch(Ciphertexts::standIn)) {
            log.replaceEvents(placed, events.stream().map(Ciphertexts::removed).toList());
        }
    }
}
