package dev.onward.store.axon;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;
import static org.axonframework.eventsourcing.EventStreamUtils.upcastAndDeserializeDomainEvents;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.Snapshots;
import dev.onward.store.Snapshots.Snapshot;
import dev.onward.store.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event storage over the log: what one command applies is one commit of one journey. Event metadata holds strings
 * only, {@value #RECORD} among them.
 */
public final class LogEventStorageEngine implements EventStorageEngine {

    /** The metadata key of the record that an event belongs to: a UUID. */
    public static final String RECORD = "record";

    private static final Logger LOG = LoggerFactory.getLogger(LogEventStorageEngine.class);
    private static final int PAGE = 1_000;

    private final EventLog log;
    private final GroupCommit commits;
    private final Snapshots snapshots;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final String aggregateType;

    /** @param aggregateType the simple name of the aggregate's class, which Axon puts on its messages */
    public LogEventStorageEngine(
            EventLog log,
            GroupCommit commits,
            Snapshots snapshots,
            Serializer serializer,
            EventUpcaster upcasters,
            String aggregateType) {
        this.log = log;
        this.commits = commits;
        this.snapshots = snapshots;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.aggregateType = aggregateType;
    }

    /**
     * @throws ConcurrencyException when another command was faster; the caller's may be sent again
     * @throws RecordAlreadyKnown when the command is a repeated one
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Commit commit = commit(events.stream().map(this::ofAJourney).toList());
        switch (commits.append(commit)) {
            case AppendOutcome.Placed placed -> {}
            case AppendOutcome.RecordKnown known -> throw new RecordAlreadyKnown(commit.record());
            case AppendOutcome.SequenceTaken taken ->
                throw new ConcurrencyException(
                        "sequence " + commit.sequence() + " of " + commit.stream() + " is not the next one");
            case AppendOutcome.PositionTaken taken -> throw new IllegalStateException("a lost race was not run again");
        }
    }

    private DomainEventMessage<?> ofAJourney(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> ofAJourney) {
            return ofAJourney;
        }
        throw new IllegalArgumentException("only events of a journey are stored");
    }

    private Commit commit(List<DomainEventMessage<?>> events) {
        DomainEventMessage<?> first = events.getFirst();
        String record = metadata(first).get(RECORD);
        if (record == null) {
            throw new IllegalArgumentException("an event without a record");
        }
        for (int i = 0; i < events.size(); i++) {
            DomainEventMessage<?> event = events.get(i);
            if (!event.getAggregateIdentifier().equals(first.getAggregateIdentifier())
                    || !record.equals(event.getMetaData().get(RECORD))
                    || event.getSequenceNumber() != first.getSequenceNumber() + i) {
                throw new IllegalArgumentException("a commit holds one record of one journey, in order");
            }
        }
        return new Commit(
                first.getAggregateIdentifier(),
                first.getSequenceNumber(),
                first.getTimestamp(),
                UUID.fromString(record),
                events.stream().map(this::stored).toList());
    }

    private StoredEvent stored(DomainEventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new StoredEvent(
                event.getIdentifier(),
                payload.getType().getName(),
                Objects.requireNonNullElse(payload.getType().getRevision(), ""),
                payload.getData(),
                metadata(event));
    }

    private static Map<String, String> metadata(EventMessage<?> event) {
        Map<String, String> strings = new HashMap<>();
        event.getMetaData().forEach((key, value) -> {
            if (!(value instanceof String string)) {
                throw new IllegalArgumentException("event metadata holds strings only: " + key);
            }
            strings.put(key, string);
        });
        return strings;
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        Stream<LogEntry> entries = log.readStream(stream, firstSequence).stream()
                .flatMap(placed -> LogEntry.entries(placed, aggregateType))
                .filter(entry -> entry.getSequenceNumber() >= firstSequence);
        return upcastAndDeserializeDomainEvents(entries, serializer, upcasters);
    }

    /** What is in the log now; event processors read through {@link LogSource}, which also waits for more. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long after = LogSource.position(token);
        Stream<PlacedCommit> placed = Stream.iterate(
                        log.readAfter(after, PAGE),
                        page -> !page.isEmpty(),
                        page -> log.readAfter(page.getLast().lastPosition(), PAGE))
                .flatMap(List::stream);
        return upcastAndDeserializeTrackedEvents(
                placed.flatMap(commit -> LogEntry.entries(commit, aggregateType))
                        .filter(entry -> entry.position() > after),
                serializer,
                upcasters);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        String stream = snapshot.getAggregateIdentifier();
        eventAt(stream, snapshot.getSequenceNumber())
                .ifPresent(last -> snapshots.put(new Snapshot(
                        stream, snapshot.getSequenceNumber(), last.id(), snapshot.getTimestamp(), stored(snapshot))));
    }

    /** A snapshot that does not belong to the events that stand in the log, or cannot be read, is dropped. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
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

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return log.lastSequence(stream).stream().boxed().findFirst();
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.lastPosition());
    }
}
