package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The history that the event store keeps. */
@Component
class RecordedHistory implements History {

    private final EventStore events;
    private final EventLog log;

    RecordedHistory(EventStore events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    @Override
    public List<Happening> read(JourneyId journey) {
        return events.readEvents(journey.toString(), 0)
                .asStream()
                .<Happening>map(History::happening)
                .toList();
    }

    @Override
    public Positions positions(JourneyId journey) {
        return new Positions(log.readStream(journey.toString(), 0));
    }

    @Override
    public long lastPosition(JourneyId journey) {
        OptionalLong last = log.lastSequence(journey.toString());
        return last.isEmpty()
                ? 0
                : log.readStream(journey.toString(), last.getAsLong()).getLast().lastPosition();
    }
}
