package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;
import static dev.onward.store.mongodb.CommitCodec.EVENTS;
import static dev.onward.store.mongodb.CommitCodec.POSITION;
import static dev.onward.store.mongodb.CommitCodec.RECORD;
import static dev.onward.store.mongodb.CommitCodec.SEQUENCE;
import static dev.onward.store.mongodb.CommitCodec.SIZE;
import static dev.onward.store.mongodb.CommitCodec.STREAM;

import com.mongodb.ReadConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/** The collection of commits. Reads see what the majority has, unless they say otherwise. */
final class MongoCommits {

    /** The driver would ask again after 101. */
    private static final int PAGE = 5_000;

    /**
     * Two of the servers' heartbeats: where a secondary still talks to a primary that has gone mute, the new one learns by
     * those alone what the majority has. Less than the client's patience for an answer.
     */
    private static final long SETTLING_MILLIS = 4_500;

    private final MongoCollection<PlacedCommit> commits;
    private final MongoCollection<PlacedCommit> local;
    private final MongoCollection<Document> fields;

    /** @param database with majority reads and durable majority writes; the indexes are made where there are none */
    MongoCommits(MongoDatabase database) {
        commits = database.getCollection("commits", PlacedCommit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CommitCodec()), database.getCodecRegistry()));
        local = commits.withReadConcern(ReadConcern.LOCAL);
        fields = commits.withDocumentClass(Document.class);
        commits.createIndex(ascending(STREAM, SEQUENCE), new IndexOptions().unique(true));
        commits.createIndex(ascending(RECORD), new IndexOptions().unique(true));
    }

    /** The position of the last event that cannot be lost. */
    long end() {
        Document last = fields.find()
                .sort(descending(POSITION))
                .limit(1)
                .projection(include(SIZE))
                .first();
        return last == null ? 0 : last.getLong(POSITION) + last.getInteger(SIZE) - 1;
    }

    void insert(List<PlacedCommit> placed) {
        commits.insertMany(placed);
    }

    /** Within a transaction. */
    void insert(ClientSession session, List<PlacedCommit> placed) {
        commits.insertMany(session, placed);
    }

    /** What stands at a position now, though it may be lost yet. */
    Optional<PlacedCommit> standingAt(long position) {
        return Optional.ofNullable(local.find(eq(POSITION, position)).first());
    }

    /** Whether a commit of the stream begins with that sequence, though it may be lost yet. */
    boolean begins(String stream, long sequence) {
        return local.find(and(eq(STREAM, stream), eq(SEQUENCE, sequence))).first() != null;
    }

    /**
     * The commits of records, read after everything that was written before; waits once, until none of them can be lost.
     */
    List<PlacedCommit> settled(Collection<UUID> records) {
        return commits.withReadConcern(ReadConcern.LINEARIZABLE)
                .find(in(RECORD, records))
                .batchSize(PAGE)
                .maxTime(SETTLING_MILLIS, TimeUnit.MILLISECONDS)
                .into(new ArrayList<>());
    }

    Optional<PlacedCommit> find(UUID record) {
        return Optional.ofNullable(commits.find(eq(RECORD, record)).first());
    }

    /** The sequence after the last one of a stream, 0 for a new one. */
    long nextSequence(String stream) {
        Document last = fields.find(eq(STREAM, stream))
                .sort(descending(SEQUENCE))
                .limit(1)
                .projection(include(SEQUENCE, SIZE))
                .first();
        return last == null ? 0 : last.getLong(SEQUENCE) + last.getInteger(SIZE);
    }

    /** Commits that end after a position, in order. */
    List<PlacedCommit> after(long position, int limit) {
        List<PlacedCommit> after = new ArrayList<>();
        read(gt(POSITION, position), limit).into(after);
        if (after.isEmpty() || after.getFirst().position() > position + 1) {
            // The position lies within a commit.
            holding(lte(POSITION, position), POSITION)
                    .filter(placed -> placed.lastPosition() > position)
                    .ifPresent(after::addFirst);
        }
        return after;
    }

    /** Commits of a stream that hold an event at a sequence or above, in order, about so many events. */
    List<PlacedCommit> stream(String stream, long sequence, int events) {
        Bson mine = eq(STREAM, stream);
        List<PlacedCommit> from = new ArrayList<>();
        try (MongoCursor<PlacedCommit> cursor = commits.find(sequence == 0 ? mine : and(mine, gte(SEQUENCE, sequence)))
                .sort(ascending(STREAM, SEQUENCE))
                .limit(events)
                .batchSize(Math.min(PAGE, events))
                .iterator()) {
            for (int read = 0;
                    read < events && cursor.hasNext();
                    read += from.getLast().commit().events().size()) {
                from.add(cursor.next());
            }
        }
        if (sequence > 0 && (from.isEmpty() || from.getFirst().commit().sequence() > sequence)) {
            holding(and(mine, lte(SEQUENCE, sequence)), SEQUENCE)
                    .filter(placed -> placed.commit().lastSequence() >= sequence)
                    .ifPresent(from::addFirst);
        }
        return from;
    }

    private FindIterable<PlacedCommit> read(Bson filter, int limit) {
        return commits.find(filter).sort(ascending(POSITION)).limit(limit).batchSize(PAGE);
    }

    private Optional<PlacedCommit> holding(Bson upTo, String order) {
        return Optional.ofNullable(
                commits.find(upTo).sort(descending(order)).limit(1).first());
    }

    /** @return false when that commit does not stand there */
    boolean replaceEvents(PlacedCommit placed, List<StoredEvent> events) {
        BsonArray replacing = new BsonArray();
        for (StoredEvent event : events) {
            BsonDocument document = new BsonDocument();
            StoredEventBson.write(new BsonDocumentWriter(document), event);
            replacing.add(document);
        }
        return commits.updateOne(
                                and(
                                        eq(POSITION, placed.position()),
                                        eq(RECORD, placed.commit().record()),
                                        eq(SIZE, events.size())),
                                set(EVENTS, replacing))
                        .getMatchedCount()
                == 1;
    }
}
