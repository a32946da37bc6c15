package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * Documents beside the places where ordered scans find them, since an index over several places of one document cannot
 * be read in their order.
 */
public final class MongoDocuments implements Documents {

    private static final String ID = "_id";
    private static final String VIEW = "v";
    private static final String JOURNEY = "j";
    private static final String NAME = "i";
    private static final String POSITION = "p";
    private static final String ORDERS = "o";
    private static final String JSON = "d";
    private static final String PLACE = "at";
    private static final String OF = "of";
    private static final int PAGE = 5_000;

    private final MongoTransactions transactions;
    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> places;

    public MongoDocuments(MongoDatabase database, MongoTransactions transactions) {
        this.transactions = transactions;
        documents = database.getCollection("documents");
        places = database.getCollection("places");
        documents.createIndex(ascending(VIEW, JOURNEY, NAME));
        places.createIndex(ascending(VIEW, JOURNEY, PLACE, OF));
        places.createIndex(ascending(OF));
    }

    @Override
    public Optional<dev.onward.store.Document> find(Key key) {
        return MongoFailures.translated(() ->
                Optional.ofNullable(find(documents, eq(ID, id(key))).first()).map(MongoDocuments::document));
    }

    private FindIterable<Document> find(MongoCollection<Document> collection, Bson filter) {
        ClientSession session = transactions.session();
        return session == null ? collection.find(filter) : collection.find(session, filter);
    }

    @Override
    public void put(dev.onward.store.Document document) {
        transactions.run(session -> {
            Document standing = documents.findOneAndUpdate(
                    session, eq(ID, id(document.key())), List.of(replaceOlder(document)), RETURN_BEFORE);
            if (standing == null) {
                place(session, document);
            } else if (standing.getLong(POSITION) < document.position()
                    && !standing.getList(ORDERS, String.class).equals(document.orders())) {
                places.deleteMany(session, eq(OF, id(document.key())));
                place(session, document);
            }
            return true;
        });
    }

    private static final FindOneAndUpdateOptions RETURN_BEFORE = new FindOneAndUpdateOptions()
            .upsert(true)
            .returnDocument(ReturnDocument.BEFORE)
            .projection(include(POSITION, ORDERS));

    /** One step, since a transaction does not survive a duplicate key. */
    private static Bson replaceOlder(dev.onward.store.Document document) {
        Key key = document.key();
        Document replacing = new Document(ID, id(key))
                .append(VIEW, key.view())
                .append(JOURNEY, key.journey())
                .append(NAME, key.id())
                .append(POSITION, document.position())
                .append(ORDERS, document.orders())
                .append(JSON, new Binary(document.json()));
        Document isOlder = new Document(
                "$lt", List.of(new Document("$ifNull", List.of("$" + POSITION, -1L)), document.position()));
        return new Document(
                "$replaceWith", new Document("$cond", List.of(isOlder, new Document("$literal", replacing), "$$ROOT")));
    }

    private void place(ClientSession session, dev.onward.store.Document document) {
        if (!document.orders().isEmpty()) {
            places.insertMany(
                    session,
                    document.orders().stream()
                            .map(order -> new Document(VIEW, document.key().view())
                                    .append(JOURNEY, document.key().journey())
                                    .append(PLACE, order)
                                    .append(OF, id(document.key())))
                            .toList());
        }
    }

    @Override
    public void removeAll(String view, String journey) {
        Bson theirs = and(eq(VIEW, view), eq(JOURNEY, journey));
        transactions.run(session -> {
            places.deleteMany(session, theirs);
            return documents.deleteMany(session, theirs);
        });
    }

    /** The server keeps the replaced version in its own log until that is full; nothing here can overwrite it. */
    @Override
    public void forgetReplaced() {}

    @Override
    public List<dev.onward.store.Document> scan(
            String view, String journey, String from, String to, boolean backwards, int limit) {
        return MongoFailures.translated(() -> {
            List<String> ids = new ArrayList<>();
            find(places, and(eq(VIEW, view), eq(JOURNEY, journey), gte(PLACE, from), lt(PLACE, to)))
                    .sort(backwards ? descending(PLACE, OF) : ascending(PLACE, OF))
                    .limit(limit)
                    .batchSize(PAGE)
                    .forEach(place -> ids.add(place.getString(OF)));
            Map<String, dev.onward.store.Document> found = new HashMap<>();
            find(documents, in(ID, ids))
                    .batchSize(PAGE)
                    .forEach(document -> found.put(document.getString(ID), document(document)));
            return ids.stream().map(found::get).filter(Objects::nonNull).toList();
        });
    }

    @Override
    public List<Key> keys(String view) {
        return MongoFailures.translated(() -> find(documents, eq(VIEW, view))
                .projection(include(VIEW, JOURNEY, NAME))
                .sort(ascending(VIEW, JOURNEY, NAME))
                .batchSize(PAGE)
                .map(MongoDocuments::key)
                .into(new ArrayList<>()));
    }

    private static String id(Key key) {
        return key.view() + "\n" + key.journey() + "\n" + key.id();
    }

    private static Key key(Document document) {
        return new Key(document.getString(VIEW), document.getString(JOURNEY), document.getString(NAME));
    }

    private static dev.onward.store.Document document(Document document) {
        return new dev.onward.store.Document(
                key(document),
                document.getLong(POSITION),
                document.getList(ORDERS, String.class),
                document.get(JSON, Binary.class).getData());
    }
}
