package dev.onward.journeys;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Keeps the overviews. */
@Component
@ProcessingGroup(OverviewView.NAME)
class OverviewProjector {

    private final Projection<Overview> overviews;

    OverviewProjector(Projections projections) {
        this.overviews = projections.of(new OverviewView());
    }

    @EventHandler
    void on(JourneyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        overviews.on(message, token);
    }

    @ResetHandler
    void reset() {
        overviews.reset();
    }

    Projection<Overview> overviews() {
        return overviews;
    }
}
