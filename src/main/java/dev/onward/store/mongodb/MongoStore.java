package dev.onward.store.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** Everything that the store keeps in one database, opened by hand where there is no Spring. */
public record MongoStore(
        MongoDatabase database,
        MongoTransactions transactions,
        MongoEventLog log,
        MongoDocuments documents,
        MongoSnapshots snapshots,
        MongoAccounts accounts)
        implements AutoCloseable {

    /** How the server calls those who use the store. */
    static final String APPLICATION = "onward";

    private static final String DATABASE = "onward";
    private static final int SELECTION_SECONDS = 3;
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 5;
    private static final int HEARTBEAT_SECONDS = 2;

    /**
     * How long a dead or mute server is waited for, where the connection string does not say so: short enough that a
     * person gets an answer while a new primary is elected.
     */
    public static MongoClientSettings.Builder patient(MongoClientSettings.Builder settings) {
        return settings.applicationName(APPLICATION)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(HEARTBEAT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    /**
     * @param uri names the database; without one it is {@value #DATABASE}
     * @throws dev.onward.store.StoreUnusable when the server cannot be reached or is a standalone one
     */
    public static MongoStore open(MongoClient client, String uri) {
        ReplicaSet.require(client);
        String named = new ConnectionString(uri).getDatabase();
        MongoDatabase database = client.getDatabase(named == null ? DATABASE : named)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        MongoTransactions transactions = new MongoTransactions(client);
        return new MongoStore(
                database,
                transactions,
                new MongoEventLog(database, transactions),
                new MongoDocuments(database, transactions),
                new MongoSnapshots(database),
                new MongoAccounts(database, transactions));
    }

    /** @param node another name on every node */
    public MongoTokens tokens(String node) {
        return new MongoTokens(database, transactions, node);
    }

    public MongoHealth health(String node) {
        return new MongoHealth(database, node);
    }

    @Override
    public void close() {
        log.close();
    }
}
