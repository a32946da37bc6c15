package dev.onward.timeline;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Keeps the timeline. */
@Component
@ProcessingGroup(TimelineView.NAME)
class TimelineProjector {

    private final Projection<Entry> timeline;

    TimelineProjector(Projections projections) {
        this.timeline = projections.of(new TimelineView());
    }

    @EventHandler
    void on(JourneyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        timeline.on(message, token);
    }

    @ResetHandler
    void reset() {
        timeline.reset();
    }

    Projection<Entry> timeline() {
        return timeline;
    }
}
