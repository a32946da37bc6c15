package dev.onward.erasure;

import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.shared.JourneyId;
import dev.onward.store.Accounts;
import dev.onward.views.History;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Destroys the key of an erased journey, without which no word of it opens, and drops what was derived from it. */
@Component
@ProcessingGroup("erasure")
class WhenJourneyErasedThenForget {

    private final Accounts accounts;
    private final History history;
    private final Forgetting forgetting;

    WhenJourneyErasedThenForget(Accounts accounts, History history, Forgetting forgetting) {
        this.accounts = accounts;
        this.history = history;
        this.forgetting = forgetting;
    }

    @EventHandler
    void on(JourneyErased event, DomainEventMessage<?> message) {
        forget(JourneyId.of(message.getAggregateIdentifier()), message.getTimestamp());
    }

    void forget(JourneyId journey, Instant at) {
        accounts.eraseJourney(owner(journey), journey.value(), at);
        forgetting.derivedFrom(journey);
    }

    private UUID owner(JourneyId journey) {
        if (history.read(journey).getFirst().event() instanceof JourneyStarted started) {
            return started.owner();
        }
        throw new IllegalStateException("a journey that does not begin with its start");
    }
}
