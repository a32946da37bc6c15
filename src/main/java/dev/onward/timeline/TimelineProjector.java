package dev.onward.timeline;

import dev.onward.journey.events.JourneyEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Keeps the timelines. */
@Component
@ProcessingGroup(TimelineView.NAME)
class TimelineProjector {

    private final Timelines timelines;

    TimelineProjector(Timelines timelines) {
        this.timelines = timelines;
    }

    @EventHandler
    void on(JourneyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        timelines.live().on(message, token);
    }

    @ResetHandler
    void reset() {
        timelines.live().reset();
    }
}
