package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static dev.onward.store.mongodb.CredentialBson.ACCOUNT;
import static dev.onward.store.mongodb.CredentialBson.CREATED_AT;
import static dev.onward.store.mongodb.CredentialBson.ID;
import static dev.onward.store.mongodb.CredentialBson.KIND;
import static dev.onward.store.mongodb.CredentialBson.LAST_USED_AT;
import static dev.onward.store.mongodb.CredentialBson.LOOKUP;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import dev.onward.store.Credential;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** The credentials of all accounts; a removed one leaves a tombstone, so that it never comes back under its id. */
final class Credentials {

    private final MongoCollection<Document> credentials;

    Credentials(MongoDatabase database) {
        credentials = database.getCollection("credentials");
        credentials.createIndex(
                ascending(KIND, LOOKUP), new IndexOptions().unique(true).partialFilterExpression(exists(LOOKUP)));
        credentials.createIndex(ascending(ACCOUNT, CREATED_AT, ID));
    }

    Optional<Credential> find(Credential.Kind kind, byte[] lookup) {
        return Optional.ofNullable(credentials.find(is(kind, lookup)).first()).map(CredentialBson::read);
    }

    private static Bson is(Credential.Kind kind, byte[] lookup) {
        return and(eq(KIND, kind.name()), eq(LOOKUP, new Binary(lookup)));
    }

    List<Credential> of(UUID account) {
        return credentials
                .find(eq(ACCOUNT, account))
                .sort(ascending(CREATED_AT, ID))
                .map(CredentialBson::read)
                .into(new ArrayList<>());
    }

    void used(UUID credential, Instant at) {
        Date use = Date.from(at);
        credentials.updateOne(
                and(eq(ID, credential), exists(LOOKUP), or(exists(LAST_USED_AT, false), lt(LAST_USED_AT, use))),
                set(LAST_USED_AT, use));
    }

    boolean has(ClientSession session, UUID account, UUID credential) {
        return credentials.countDocuments(session, and(eq(ID, credential), eq(ACCOUNT, account))) == 1;
    }

    /** @return false when one of them is not there */
    boolean remove(ClientSession session, UUID account, Collection<UUID> removed) {
        return Tombstones.bury(session, credentials, and(eq(ACCOUNT, account), in(ID, removed)), Instant.EPOCH)
                == removed.size();
    }

    boolean removeAll(ClientSession session, UUID account) {
        return Tombstones.bury(session, credentials, eq(ACCOUNT, account), Instant.EPOCH) > 0;
    }

    /** @return false when an id was there before or a lookup is taken */
    boolean addAll(ClientSession session, UUID account, List<Credential> added) {
        return added.stream().allMatch(credential -> add(session, account, credential));
    }

    // Just to insert it would end the transaction where the key is there already.
    private boolean add(ClientSession session, UUID account, Credential credential) {
        Bson taken = or(eq(ID, credential.id()), is(credential.kind(), credential.lookup()));
        if (!credential.account().equals(account) || credentials.countDocuments(session, taken) > 0) {
            return false;
        }
        credentials.insertOne(session, CredentialBson.write(credential));
        return true;
    }

    void fence(ClientSession session, UUID id) {
        Tombstones.put(session, credentials, id);
    }

    List<UUID> erased() {
        return Tombstones.ids(credentials);
    }
}
