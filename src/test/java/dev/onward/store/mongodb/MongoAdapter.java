package dev.onward.store.mongodb;

import com.mongodb.client.MongoClient;
import dev.onward.store.Accounts;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.Snapshots;
import dev.onward.store.contract.StoreContract;
import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.RawBsonDocument;

/** The store on MongoDB as the contracts want it. */
record MongoAdapter(MongoClient client, MongoStore store) implements StoreContract.Adapter {

    static MongoAdapter open(String name) {
        MongoClient client = MongoServer.connect();
        return new MongoAdapter(client, MongoStore.open(client, "mongodb://given/" + name));
    }

    @Override
    public EventLog log() {
        return store.log();
    }

    @Override
    public Documents documents() {
        return store.documents();
    }

    @Override
    public Snapshots snapshots() {
        return store.snapshots();
    }

    @Override
    public Accounts accounts() {
        return store.accounts();
    }

    @Override
    public TokenStore tokens(String node) {
        return store.tokens(node);
    }

    @Override
    public void together(Runnable writes) {
        store.transactions().executeInTransaction(writes);
    }

    /** In any collection; what the server keeps in its own log and files is not ours to overwrite. */
    @Override
    public boolean holds(byte[] bytes) {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String collection : store.database().listCollectionNames()) {
            for (RawBsonDocument document : store.database()
                    .getCollection(collection, RawBsonDocument.class)
                    .find()) {
                if (new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        store.close();
        client.close();
    }
}
