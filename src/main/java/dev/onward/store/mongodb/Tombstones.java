package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What stays of something erased: its id, under which nothing can be put again. */
final class Tombstones {

    static final String ERASED_AT = "erasedAt";
    static final Bson NOT_ERASED = exists(ERASED_AT, false);

    private Tombstones() {}

    /** @return how many were buried, some of them perhaps before */
    static long bury(ClientSession session, MongoCollection<Document> collection, Bson which, Instant at) {
        Document tombstone = new Document("_id", "$_id").append(ERASED_AT, Date.from(at));
        return collection
                .updateMany(session, which, List.of(new Document("$replaceWith", tombstone)))
                .getMatchedCount();
    }

    /** Where nothing has stood. */
    static void put(ClientSession session, MongoCollection<Document> collection, UUID id) {
        Document tombstone = new Document(ERASED_AT, Date.from(Instant.EPOCH));
        collection.updateOne(
                session, eq("_id", id), new Document("$setOnInsert", tombstone), new UpdateOptions().upsert(true));
    }

    static List<UUID> ids(MongoCollection<Document> collection) {
        return collection
                .find(exists(ERASED_AT))
                .map(it -> it.get("_id", UUID.class))
                .into(new ArrayList<>());
    }
}
