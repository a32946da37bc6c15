package dev.onward.store.mongodb;

import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.RawBsonDocumentCodec;

/**
 * A commit as one document: {@code _id} its position, {@code s} stream, {@code q} sequence, {@code n} number of events,
 * {@code t} microseconds since 1970, {@code r} record, {@code e} events. Read from its bytes: reading the whole log is what
 * rebuilding every view waits for.
 */
final class CommitCodec implements Codec<PlacedCommit> {

    static final String POSITION = "_id";
    static final String STREAM = "s";
    static final String SEQUENCE = "q";
    static final String SIZE = "n";
    static final String RECORDED_AT = "t";
    static final String RECORD = "r";
    static final String EVENTS = "e";

    private static final RawBsonDocumentCodec RAW = new RawBsonDocumentCodec();

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
        return new StoredBytes(RAW.decode(reader, context)).commit();
    }
}
