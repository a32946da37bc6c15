package dev.onward.store.axon;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;
import static org.axonframework.eventsourcing.EventStreamUtils.upcastAndDeserializeDomainEvents;

import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage over the log: what one command applies is one commit of one journey. Event metadata holds strings
 * only, {@value #RECORD} among them.
 */
public final class LogEventStorageEngine implements EventStorageEngine {

    /** The metadata key of the record that an event belongs to: a UUID. */
    public static final String RECORD = "record";

    private static final int PAGE = 1_000;

    private final EventLog log;
    private final GroupCommit commits;
    private final BelievableSnapshots snapshots;
    private final StoredForm stored;
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
        this.snapshots = new BelievableSnapshots(log, snapshots, serializer, aggregateType);
        this.stored = new StoredForm(serializer);
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
        Commit commit = stored.commit(events);
        switch (commits.append(commit)) {
            case AppendOutcome.Placed placed -> {}
            case AppendOutcome.RecordKnown known -> throw new RecordAlreadyKnown(commit.record());
            case AppendOutcome.SequenceTaken taken ->
                throw new ConcurrencyException(
                        "sequence " + commit.sequence() + " of " + commit.stream() + " is not the next one");
            case AppendOutcome.PositionTaken taken -> throw new IllegalStateException("a lost race was not run again");
        }
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return messages(log.readStream(stream, firstSequence), firstSequence);
    }

    private DomainEventStream messages(List<PlacedCommit> commits, long firstSequence) {
        Stream<LogEntry> entries = commits.stream()
                .flatMap(placed -> LogEntry.entries(placed, aggregateType))
                .filter(entry -> entry.getSequenceNumber() >= firstSequence);
        return upcastAndDeserializeDomainEvents(entries, serializer, upcasters);
    }

    /** From a sequence on at least one event and about {@code events}, to the end of a commit; empty when none follows. */
    public DomainEventStream readEvents(String stream, long firstSequence, int events) {
        long from = firstSequence;
        while (true) {
            List<PlacedCommit> page = log.readStream(stream, from, events);
            DomainEventStream read = messages(page, from);
            // An upcaster may leave nothing of a whole page.
            if (page.isEmpty() || read.hasNext()) {
                return read;
            }
            from = page.getLast().commit().lastSequence() + 1;
        }
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
        snapshots.put(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return snapshots.find(stream);
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
