package dev.onward.store.mongodb;

import com.mongodb.client.MongoClient;
import org.bson.Document;

/** What the store needs of the server: that it can promise a majority. */
public final class ReplicaSet {

    private ReplicaSet() {}

    /** @throws IllegalStateException when the server is a standalone one, with what to do about it */
    public static void require(MongoClient client) {
        Document hello =
                MongoFailures.translated(() -> client.getDatabase("admin").runCommand(new Document("hello", 1)));
        if (!hello.containsKey("setName") && !"isdbgrid".equals(hello.getString("msg"))) {
            throw new IllegalStateException("the MongoDB server is a standalone one, which cannot promise that what it"
                    + " has acknowledged survives: start it with --replSet rs0 and run rs.initiate() in mongosh once,"
                    + " which makes it a replica set of one member");
        }
    }
}
