package dev.onward.store.axon;

import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.Snapshots.Snapshot;
import dev.onward.store.StoredEvent;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Snapshots of the aggregate, each with the event that it ends on, and never believed over the events in the log. */
final class BelievableSnapshots {

    private static final Logger LOG = LoggerFactory.getLogger(BelievableSnapshots.class);

    private final EventLog log;
    private final Snapshots snapshots;
    private final Serializer serializer;
    private final StoredForm stored;
    private final String aggregateType;

    BelievableSnapshots(EventLog log, Snapshots snapshots, Serializer serializer, String aggregateType) {
        this.log = log;
        this.snapshots = snapshots;
        this.serializer = serializer;
        this.stored = new StoredForm(serializer);
        this.aggregateType = aggregateType;
    }

    void put(DomainEventMessage<?> snapshot) {
        String stream = snapshot.getAggregateIdentifier();
        eventAt(stream, snapshot.getSequenceNumber())
                .ifPresent(last -> snapshots.put(new Snapshot(
                        stream,
                        snapshot.getSequenceNumber(),
                        last.id(),
                        snapshot.getTimestamp(),
                        stored.event(snapshot))));
    }

    /** One that does not belong to the events that stand in the log, or cannot be read, is dropped. */
    Optional<DomainEventMessage<?>> find(String stream) {
        try {
            return snapshots.find(stream).map(this::believed);
        } catch (RuntimeException e) {
            LOG.warn("The snapshot of {} is dropped and its events are read from the start: {}", stream, e.toString());
            snapshots.remove(stream);
            return Optional.empty();
        }
    }

    private DomainEventMessage<?> believed(Snapshot snapshot) {
        boolean standsInTheLog = eventAt(snapshot.stream(), snapshot.sequence())
                .filter(event -> event.id().equals(snapshot.last()))
                .isPresent();
        if (!standsInTheLog) {
            throw new IllegalStateException("it is of another history");
        }
        StoredEvent event = snapshot.event();
        Object aggregate = serializer.deserialize(
                new SimpleSerializedObject<>(event.payload(), byte[].class, event.type(), event.revision()));
        return new GenericDomainEventMessage<>(
                aggregateType,
                snapshot.stream(),
                snapshot.sequence(),
                Objects.requireNonNull(aggregate),
                event.metadata(),
                event.id(),
                snapshot.recordedAt());
    }

    private Optional<StoredEvent> eventAt(String stream, long sequence) {
        return log.readStream(stream, sequence).stream()
                .findFirst()
                .filter(placed -> placed.commit().sequence() <= sequence)
                .map(placed -> placed.commit().events().get((int)
                        (sequence - placed.commit().sequence())));
    }
}
