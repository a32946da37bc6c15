package dev.onward.store.mongodb;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions that a node had open when it died. They keep the documents of its views locked until the server gives them
 * up, by default after a minute; whoever takes the views over need not wait for that. A node that lives loses nothing by
 * it but the time of a batch, which it tries again.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/operator/aggregation/currentOp/">$currentOp</a>, which shows
 *     what this user has open without any privilege
 */
final class AbandonedTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedTransactions.class);

    /** A batch takes a fraction of it. */
    static final Duration TOO_LONG = Duration.ofSeconds(5);

    private static final List<Bson> OPEN_TOO_LONG = List.of(
            new Document("$currentOp", new Document("idleSessions", true)),
            match(and(
                    eq("type", "idleSession"),
                    eq("appName", MongoStore.APPLICATION),
                    gt("transaction.timeOpenMicros", TimeUnit.MICROSECONDS.convert(TOO_LONG)))));

    private final MongoDatabase admin;

    AbandonedTransactions(MongoClient client) {
        this.admin = client.getDatabase("admin");
    }

    /** Where the server does not let this user do so, it gives them up by itself. */
    void end() {
        try {
            endAll();
        } catch (MongoException e) {
            LOG.warn(
                    "transactions of a dead node could not be ended: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void endAll() {
        List<Document> sessions = admin.aggregate(OPEN_TOO_LONG)
                .map(session ->
                        new Document("id", session.get("lsid", Document.class).get("id")))
                .into(new ArrayList<>());
        if (!sessions.isEmpty()) {
            admin.runCommand(new Document("killSessions", sessions));
        }
    }
}
