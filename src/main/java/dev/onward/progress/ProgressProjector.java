package dev.onward.progress;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Keeps the facts that progress is made of. */
@Component
@ProcessingGroup(ProgressView.NAME)
class ProgressProjector {

    private final Projection<JourneyFacts> progress;

    ProgressProjector(Projections projections) {
        this.progress = projections.of(new ProgressView());
    }

    @EventHandler
    void on(JourneyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        progress.on(message, token);
    }

    @ResetHandler
    void reset() {
        progress.reset();
    }

    Projection<JourneyFacts> progress() {
        return progress;
    }
}
