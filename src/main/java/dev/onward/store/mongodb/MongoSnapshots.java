package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static dev.onward.store.mongodb.MongoFailures.translated;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.onward.store.Snapshots;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** The latest snapshot of each stream, a document each. */
public final class MongoSnapshots implements Snapshots {

    private static final String STREAM = "_id";
    private static final String SEQUENCE = "sequence";
    private static final String LAST = "last";
    private static final String RECORDED_AT = "recordedAt";
    private static final String EVENT = "event";

    private final MongoCollection<BsonDocument> snapshots;

    public MongoSnapshots(MongoDatabase database) {
        snapshots = database.getCollection("snapshots", BsonDocument.class);
    }

    @Override
    public Optional<Snapshot> find(String stream) {
        return translated(() ->
                Optional.ofNullable(snapshots.find(eq(STREAM, stream)).first()).map(MongoSnapshots::snapshot));
    }

    @Override
    public void put(Snapshot snapshot) {
        BsonDocument event = new BsonDocument();
        StoredEventBson.write(new BsonDocumentWriter(event), snapshot.event());
        BsonDocument document = new BsonDocument(STREAM, new BsonString(snapshot.stream()))
                .append(SEQUENCE, new BsonInt64(snapshot.sequence()))
                .append(LAST, new BsonString(snapshot.last()))
                .append(RECORDED_AT, new BsonInt64(ChronoUnit.MICROS.between(Instant.EPOCH, snapshot.recordedAt())))
                .append(EVENT, event);
        translated(
                () -> snapshots.replaceOne(eq(STREAM, snapshot.stream()), document, new ReplaceOptions().upsert(true)));
    }

    @Override
    public void remove(String stream) {
        translated(() -> snapshots.deleteOne(eq(STREAM, stream)));
    }

    private static Snapshot snapshot(BsonDocument document) {
        return new Snapshot(
                document.getString(STREAM).getValue(),
                document.getInt64(SEQUENCE).getValue(),
                document.getString(LAST).getValue(),
                Instant.EPOCH.plus(document.getInt64(RECORDED_AT).getValue(), ChronoUnit.MICROS),
                new StoredBytes(new RawBsonDocument(document.getDocument(EVENT), new BsonDocumentCodec())).event());
    }
}
