package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;
import static dev.onward.store.mongodb.MongoFailures.translated;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import dev.onward.store.Accounts;
import dev.onward.store.Credential;
import dev.onward.store.JourneyKeyWrap;
import dev.onward.store.JourneyNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Accounts and keys. The tombstone of what is erased is the fence: every change of an account touches its document, so
 * that of a change and an erasure at the same time one is run again and sees the other.
 */
public final class MongoAccounts implements Accounts {

    private static final String ID = "_id";
    private static final String CREATED_AT = "createdAt";

    private final MongoTransactions transactions;
    private final MongoCollection<Document> accounts;
    private final Credentials credentials;
    private final KeyWraps keys;
    private final Notes notes;

    /** Makes the indexes where there are none. */
    public MongoAccounts(MongoDatabase database, MongoTransactions transactions) {
        this.transactions = transactions;
        accounts = database.getCollection("accounts");
        credentials = new Credentials(database);
        keys = new KeyWraps(database);
        notes = new Notes(database);
    }

    @Override
    public boolean create(UUID account, Instant at, List<Credential> first) {
        return transactions.all(session -> isNew(session, account, at) && credentials.addAll(session, account, first));
    }

    private boolean isNew(ClientSession session, UUID account, Instant at) {
        return accounts.updateOne(
                                session,
                                eq(ID, account),
                                setOnInsert(CREATED_AT, Date.from(at)),
                                new UpdateOptions().upsert(true))
                        .getUpsertedId()
                != null;
    }

    @Override
    public Optional<Credential> find(Credential.Kind kind, byte[] lookup) {
        return translated(() -> credentials.find(kind, lookup));
    }

    @Override
    public List<Credential> credentials(UUID account) {
        return translated(() -> credentials.of(account));
    }

    @Override
    public boolean exchange(UUID account, UUID by, List<UUID> remove, List<Credential> add) {
        return transactions.all(session -> has(session, account, by)
                && credentials.remove(session, account, new HashSet<>(remove))
                && credentials.addAll(session, account, add));
    }

    @Override
    public boolean replaceAll(UUID account, UUID by, List<Credential> add) {
        return transactions.all(session -> has(session, account, by)
                && credentials.removeAll(session, account)
                && credentials.addAll(session, account, add));
    }

    @Override
    public void used(UUID credential, Instant at) {
        translated(() -> {
            credentials.used(credential, at);
            return true;
        });
    }

    @Override
    public boolean keep(JourneyKeyWrap wrap) {
        return transactions.all(session -> touch(session, wrap.account()) && keys.keep(session, wrap));
    }

    @Override
    public Optional<JourneyKeyWrap> journeyKey(UUID account, UUID journey) {
        return translated(() -> keys.find(account, journey));
    }

    @Override
    public List<JourneyKeyWrap> journeyKeys(UUID account) {
        return translated(() -> keys.of(account));
    }

    @Override
    public Optional<JourneyNote> note(UUID account, UUID journey, String name) {
        return translated(() -> notes.find(account, journey, name));
    }

    @Override
    public List<JourneyNote> notes(UUID account) {
        return translated(() -> notes.of(account));
    }

    @Override
    public boolean keep(JourneyNote note) {
        return transactions.all(session -> touch(session, note.account())
                && keys.has(session, note.account(), note.journey())
                && notes.keep(session, note));
    }

    @Override
    public List<UUID> erased() {
        return translated(() -> Stream.of(Tombstones.ids(accounts), keys.erased(), credentials.erased())
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    @Override
    public List<Registered> all() {
        return translated(() -> accounts.find(Tombstones.NOT_ERASED)
                .sort(ascending(CREATED_AT, ID))
                .map(account -> new Registered(
                        account.get(ID, UUID.class), account.getDate(CREATED_AT).toInstant()))
                .into(new ArrayList<>()));
    }

    /** Of all three, since an id does not tell what it was of. */
    @Override
    public void fence(UUID id) {
        transactions.run(session -> {
            Tombstones.put(session, accounts, id);
            keys.fence(session, id);
            credentials.fence(session, id);
            return true;
        });
    }

    @Override
    public void eraseJourney(UUID account, UUID journey, Instant at) {
        transactions.all(session -> touch(session, account)
                && keys.erase(session, account, journey, at)
                && notes.erase(session, account, journey));
    }

    @Override
    public void eraseAccount(UUID account, Instant at) {
        transactions.all(session -> {
            Document tombstone = new Document(Tombstones.ERASED_AT, Date.from(at));
            accounts.replaceOne(session, eq(ID, account), tombstone, new ReplaceOptions().upsert(true));
            keys.eraseAll(session, account, at);
            notes.eraseAll(session, account);
            credentials.removeAll(session, account);
            return true;
        });
    }

    private boolean has(ClientSession session, UUID account, UUID credential) {
        return touch(session, account) && credentials.has(session, account, credential);
    }

    private boolean touch(ClientSession session, UUID account) {
        return accounts.updateOne(session, and(eq(ID, account), Tombstones.NOT_ERASED), inc("changes", 1))
                        .getMatchedCount()
                == 1;
    }
}
