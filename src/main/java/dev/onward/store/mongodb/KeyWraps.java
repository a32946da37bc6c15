package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.onward.store.JourneyKeyWrap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** The wrapped keys of all journeys. */
final class KeyWraps {

    private static final String JOURNEY = "_id";
    private static final String ACCOUNT = "account";
    private static final String WRAP = "wrap";
    private static final String CREATED_AT = "createdAt";

    private final MongoCollection<Document> keys;

    KeyWraps(MongoDatabase database) {
        keys = database.getCollection("journeyKeys");
        keys.createIndex(ascending(ACCOUNT, CREATED_AT, JOURNEY));
    }

    /** Keeps the first, or answers false when the journey was erased. */
    boolean keep(ClientSession session, JourneyKeyWrap wrap) {
        Document standing = keys.find(session, eq(JOURNEY, wrap.journey())).first();
        if (standing == null) {
            keys.insertOne(
                    session,
                    new Document(JOURNEY, wrap.journey())
                            .append(ACCOUNT, wrap.account())
                            .append(WRAP, new Binary(wrap.wrap()))
                            .append(CREATED_AT, Date.from(wrap.createdAt())));
        }
        return standing == null || !standing.containsKey(Tombstones.ERASED_AT);
    }

    Optional<JourneyKeyWrap> find(UUID account, UUID journey) {
        return Optional.ofNullable(keys.find(and(eq(JOURNEY, journey), eq(ACCOUNT, account)))
                        .first())
                .map(KeyWraps::wrap);
    }

    List<JourneyKeyWrap> of(UUID account) {
        return keys.find(eq(ACCOUNT, account))
                .sort(ascending(CREATED_AT, JOURNEY))
                .map(KeyWraps::wrap)
                .into(new ArrayList<>());
    }

    /** Whether it is theirs, and not erased. */
    boolean has(ClientSession session, UUID account, UUID journey) {
        return keys.countDocuments(session, and(eq(JOURNEY, journey), eq(ACCOUNT, account))) == 1;
    }

    /** @return false when it is not theirs */
    boolean erase(ClientSession session, UUID account, UUID journey, Instant at) {
        return Tombstones.bury(session, keys, and(eq(JOURNEY, journey), eq(ACCOUNT, account)), at) == 1;
    }

    void eraseAll(ClientSession session, UUID account, Instant at) {
        Tombstones.bury(session, keys, eq(ACCOUNT, account), at);
    }

    void fence(ClientSession session, UUID id) {
        Tombstones.put(session, keys, id);
    }

    List<UUID> erased() {
        return Tombstones.ids(keys);
    }

    private static JourneyKeyWrap wrap(Document document) {
        return new JourneyKeyWrap(
                document.get(JOURNEY, UUID.class),
                document.get(ACCOUNT, UUID.class),
                document.get(WRAP, Binary.class).getData(),
                document.getDate(CREATED_AT).toInstant());
    }
}
