package dev.onward.store.axon;

import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** One event of a commit, as Axon's upcasters and messages want to read it. */
record LogEntry(PlacedCommit placed, int index, String aggregateType)
        implements DomainEventData<Object>, TrackedEventData<Object> {

    private static final SimpleSerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);

    static Stream<LogEntry> entries(PlacedCommit placed, String aggregateType) {
        return IntStream.range(0, placed.commit().events().size())
                .mapToObj(index -> new LogEntry(placed, index, aggregateType));
    }

    private StoredEvent event() {
        return placed.commit().events().get(index);
    }

    long position() {
        return placed.position() + index;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position());
    }

    @Override
    public String getType() {
        return aggregateType;
    }

    @Override
    public String getAggregateIdentifier() {
        return placed.commit().stream();
    }

    @Override
    public long getSequenceNumber() {
        return placed.commit().sequence() + index;
    }

    @Override
    public String getEventIdentifier() {
        return event().id();
    }

    @Override
    public Instant getTimestamp() {
        return placed.commit().recordedAt();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SerializedObject<Object> getMetaData() {
        return (SerializedObject) new SimpleSerializedObject<>(event().metadata(), Map.class, METADATA);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SerializedObject<Object> getPayload() {
        return (SerializedObject)
                new SimpleSerializedObject<>(event().payload(), byte[].class, event().type(), event().revision());
    }
}
