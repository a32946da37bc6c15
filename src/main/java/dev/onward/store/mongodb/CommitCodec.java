package dev.onward.store.mongodb;

import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * A commit as one document: {@code _id} its position, {@code s} stream, {@code q} sequence, {@code n} number of events,
 * {@code t} microseconds since 1970, {@code r} record, {@code e} events. Written and read field by field: reading the
 * whole log is what rebuilding every view waits for.
 */
final class CommitCodec implements Codec<PlacedCommit> {

    static final String POSITION = "_id";
    static final String STREAM = "s";
    static final String SEQUENCE = "q";
    static final String SIZE = "n";
    static final String RECORDED_AT = "t";
    static final String RECORD = "r";
    static final String EVENTS = "e";

    @Override
    public Class<PlacedCommit> getEncoderClass() {
        return PlacedCommit.class;
    }

    @Override
    public void encode(BsonWriter writer, PlacedCommit placed, EncoderContext context) {
        Commit commit = placed.commit();
        writer.writeStartDocument();
        writer.writeInt64(POSITION, placed.position());
        writer.writeString(STREAM, commit.stream());
        writer.writeInt64(SEQUENCE, commit.sequence());
        writer.writeInt32(SIZE, commit.events().size());
        writer.writeInt64(RECORDED_AT, ChronoUnit.MICROS.between(Instant.EPOCH, commit.recordedAt()));
        writer.writeBinaryData(RECORD, new BsonBinary(commit.record()));
        writer.writeStartArray(EVENTS);
        commit.events().forEach(event -> StoredEventBson.write(writer, event));
        writer.writeEndArray();
        writer.writeEndDocument();
    }

    @Override
    public PlacedCommit decode(BsonReader reader, DecoderContext context) {
        long position = 0;
        String stream = "";
        long sequence = 0;
        Instant recordedAt = Instant.EPOCH;
        UUID record = new UUID(0, 0);
        List<StoredEvent> events = List.of();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case POSITION -> position = reader.readInt64();
                case STREAM -> stream = reader.readString();
                case SEQUENCE -> sequence = reader.readInt64();
                case SIZE -> reader.skipValue();
                case RECORDED_AT -> recordedAt = Instant.EPOCH.plus(reader.readInt64(), ChronoUnit.MICROS);
                case RECORD -> record = reader.readBinaryData().asUuid();
                case EVENTS -> events = events(reader);
                default -> throw new IllegalStateException("a stored commit has an unknown field");
            }
        }
        reader.readEndDocument();
        return new PlacedCommit(position, new Commit(stream, sequence, recordedAt, record, events));
    }

    private static List<StoredEvent> events(BsonReader reader) {
        List<StoredEvent> events = new ArrayList<>(1);
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(StoredEventBson.read(reader));
        }
        reader.readEndArray();
        return events;
    }
}
