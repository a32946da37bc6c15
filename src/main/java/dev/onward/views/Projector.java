package dev.onward.views;

import dev.onward.journey.events.JourneyEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;

/** Feeds one view from a processing group of its own; a subclass names the two. */
public abstract class Projector<V> {

    private final Projection<V> projection;

    protected Projector(Projections projections, View<V> view) {
        this.projection = projections.of(view);
    }

    /** Takes the message unread, so that an event which cannot be read parks its journey and nobody else's. */
    @EventHandler(payloadType = JourneyEvent.class)
    void on(DomainEventMessage<?> message, TrackingToken token) {
        projection.on(message, token);
    }

    @ResetHandler
    void reset() {
        projection.reset();
    }

    public Projection<V> projection() {
        return projection;
    }
}
