package dev.onward.store.axon;

import static dev.onward.store.axon.LogEventStorageEngine.RECORD;

import dev.onward.store.Commit;
import dev.onward.store.StoredEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** What a command has applied, in the form that the log keeps. */
record StoredForm(Serializer serializer) {

    /** @throws IllegalArgumentException when these are not the events of one record of one journey, in order */
    Commit commit(List<? extends EventMessage<?>> applied) {
        List<DomainEventMessage<?>> events =
                applied.stream().map(StoredForm::ofAJourney).toList();
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
                events.stream().map(this::event).toList());
    }

    private static DomainEventMessage<?> ofAJourney(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> ofAJourney) {
            return ofAJourney;
        }
        throw new IllegalArgumentException("only events of a journey are stored");
    }

    StoredEvent event(DomainEventMessage<?> event) {
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
}
