package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.currentDate;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether this node can store something durably now, found out by doing it: a full disk still answers a ping. */
public final class MongoHealth implements HealthIndicator {

    private final MongoCollection<Document> nodes;
    private final String node;

    MongoHealth(MongoDatabase database, String node) {
        this.nodes = database.getCollection("nodes");
        this.node = node;
    }

    @Override
    public Health health() {
        try {
            nodes.updateOne(eq("_id", node), currentDate("seenAt"), new UpdateOptions().upsert(true));
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down()
                    .withDetail("failure", e.getClass().getSimpleName())
                    .build();
        }
    }
}
