package dev.onward.reasons;

import dev.onward.journey.events.JourneyEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Keeps the reasons papers. */
@Component
@ProcessingGroup(ReasonsView.NAME)
class ReasonsProjector {

    private final ReasonsPapers papers;

    ReasonsProjector(ReasonsPapers papers) {
        this.papers = papers;
    }

    @EventHandler
    void on(JourneyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        papers.live().on(message, token);
    }

    @ResetHandler
    void reset() {
        papers.live().reset();
    }
}
