package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import dev.onward.store.axon.LogEventStorageEngine;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.springframework.stereotype.Component;

/** The history that the event store keeps. */
@Component
class RecordedHistory implements History {

    private final LogEventStorageEngine stored;
    private final EventLog log;

    RecordedHistory(LogEventStorageEngine stored, EventLog log) {
        this.stored = stored;
        this.log = log;
    }

    @Override
    public List<Happening> read(JourneyId journey) {
        return happenings(stored.readEvents(journey.toString(), 0));
    }

    @Override
    public List<Happening> read(JourneyId journey, long from, int events) {
        return happenings(stored.readEvents(journey.toString(), from, events));
    }

    private static List<Happening> happenings(DomainEventStream messages) {
        return messages.asStream().<Happening>map(History::happening).toList();
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
