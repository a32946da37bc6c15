package dev.onward.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import dev.onward.store.AppendOutcome;
import dev.onward.store.Commit;
import dev.onward.store.GroupCommit;
import dev.onward.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.bson.types.Binary;

/** Three ways to append the same event to the same servers. */
final class MongoWays {

    /** As the server makes them for a request without an Idempotency-Key. */
    private static final TimeBasedEpochGenerator RECORDS = Generators.timeBasedEpochGenerator();

    private static final String FINGERPRINT = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY";
    private static final Words WORDS = new Words(
            "2026-05-03T10:15:00Z",
            "sealed." + new UUID(1, 2) + "." + "QUJDREVG".repeat(20),
            List.of("morning", "hurt"));
    private static final byte[] PAYLOAD = ("{\"occurredOn\":\"" + WORDS.occurredOn() + "\",\"text\":\"" + WORDS.text()
                    + "\",\"tags\":[\"morning\",\"hurt\"]}")
            .getBytes(StandardCharsets.UTF_8);

    private MongoWays() {}

    /** What is said in an event. */
    record Words(String occurredOn, String text, List<String> tags) {}

    /** Appends the next event of a stream durably. */
    interface Append {
        void event(String stream, long sequence);
    }

    /** What the driver does by itself: a document an event, with the two indexes that an event store cannot do without. */
    static Append raw(MongoDatabase database) {
        MongoCollection<Document> events = rawEvents(database);
        events.createIndex(Indexes.ascending("aggregateIdentifier", "sequenceNumber"), new IndexOptions().unique(true));
        events.createIndex(Indexes.ascending("eventIdentifier"), new IndexOptions().unique(true));
        return (stream, sequence) -> events.insertOne(rawEvent(stream, sequence));
    }

    static MongoCollection<Document> rawEvents(MongoDatabase database) {
        return database.getCollection("raw");
    }

    static Document rawEvent(String stream, long sequence) {
        return new Document("aggregateIdentifier", stream)
                .append("sequenceNumber", sequence)
                .append("timestamp", Instant.now().toString())
                .append("eventIdentifier", RECORDS.generate().toString())
                .append("payloadType", "entry-written")
                .append("payloadRevision", "1")
                .append(
                        "metaData",
                        new Document("record", RECORDS.generate().toString()).append("fingerprint", FINGERPRINT))
                .append("serializedPayload", new Binary(PAYLOAD));
    }

    static Append axonMongo(MongoDatabase database) {
        EventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .build();
        return (stream, sequence) -> engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "Journey",
                stream,
                sequence,
                WORDS,
                Map.of("record", RECORDS.generate().toString(), "fingerprint", FINGERPRINT))));
    }

    static Append onward(GroupCommit group) {
        return (stream, sequence) -> {
            if (!(group.append(commit(stream, sequence)) instanceof AppendOutcome.Placed)) {
                throw new MongoException("nobody else writes this stream");
            }
        };
    }

    static Commit commit(String stream, long sequence) {
        UUID record = RECORDS.generate();
        StoredEvent event = new StoredEvent(
                RECORDS.generate().toString(),
                "entry-written",
                "1",
                PAYLOAD,
                Map.of("record", record.toString(), "fingerprint", FINGERPRINT));
        return new Commit(stream, sequence, Instant.now(), record, List.of(event));
    }
}
