package dev.onward.store.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import dev.onward.store.StoreUnusable;
import org.bson.Document;

/** What the store needs of the server: that it can promise a majority. */
public final class ReplicaSet {

    private ReplicaSet() {}

    /** @throws StoreUnusable when the server cannot be reached or is a standalone one */
    public static void require(MongoClient client) {
        Document hello = hello(client);
        if (!hello.containsKey("setName") && !"isdbgrid".equals(hello.getString("msg"))) {
            throw new StoreUnusable(
                    "The MongoDB server is a standalone one, which cannot promise that what it has acknowledged survives.",
                    "Start it with --replSet rs0 and run rs.initiate() in mongosh once, which makes it a replica set of"
                            + " one member.");
        }
    }

    // The driver's message may quote the address, and with it what somebody has put in there.
    private static Document hello(MongoClient client) {
        try {
            return client.getDatabase("admin").runCommand(new Document("hello", 1));
        } catch (MongoException e) {
            throw new StoreUnusable(
                    "The MongoDB server cannot be reached or lets nobody in: "
                            + e.getClass().getSimpleName() + ".",
                    "Start it, or correct its address, name and password in spring.mongodb.uri.",
                    e);
        }
    }
}
