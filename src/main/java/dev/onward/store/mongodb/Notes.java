package dev.onward.store.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import dev.onward.shared.PrivateText;
import dev.onward.store.JourneyNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The notes of all journeys. They go with the key of their journey, whose tombstone is their fence. */
final class Notes {

    private static final String ACCOUNT = "account";
    private static final String JOURNEY = "journey";
    private static final String NAME = "name";
    private static final String VERSION = "version";
    private static final String SEALED = "sealed";

    private final MongoCollection<Document> notes;

    Notes(MongoDatabase database) {
        notes = database.getCollection("journeyNotes");
        notes.createIndex(ascending(ACCOUNT, JOURNEY, NAME), new IndexOptions().unique(true));
    }

    Optional<JourneyNote> find(UUID account, UUID journey, String name) {
        return Optional.ofNullable(notes.find(is(account, journey, name)).first())
                .map(Notes::note);
    }

    List<JourneyNote> of(UUID account) {
        return notes.find(eq(ACCOUNT, account))
                .sort(ascending(JOURNEY, NAME))
                .map(Notes::note)
                .into(new ArrayList<>());
    }

    /** @return false when its version is not the next */
    boolean keep(ClientSession session, JourneyNote note) {
        Bson which = is(note.account(), note.journey(), note.name());
        Document standing = notes.find(session, which).first();
        if (standing == null) {
            notes.insertOne(
                    session,
                    new Document(ACCOUNT, note.account())
                            .append(JOURNEY, note.journey())
                            .append(NAME, note.name())
                            .append(VERSION, note.version())
                            .append(SEALED, note.sealed().storedForm()));
        } else if (standing.getLong(VERSION) + 1 == note.version()) {
            notes.updateOne(
                    session,
                    which,
                    combine(
                            set(VERSION, note.version()),
                            set(SEALED, note.sealed().storedForm())));
        } else {
            return false;
        }
        return true;
    }

    /** @return true, however many there were */
    boolean erase(ClientSession session, UUID account, UUID journey) {
        return notes.deleteMany(session, and(eq(ACCOUNT, account), eq(JOURNEY, journey)))
                .wasAcknowledged();
    }

    void eraseAll(ClientSession session, UUID account) {
        notes.deleteMany(session, eq(ACCOUNT, account));
    }

    private static Bson is(UUID account, UUID journey, String name) {
        return and(eq(ACCOUNT, account), eq(JOURNEY, journey), eq(NAME, name));
    }

    private static JourneyNote note(Document document) {
        return new JourneyNote(
                document.get(ACCOUNT, UUID.class),
                document.get(JOURNEY, UUID.class),
                document.getString(NAME),
                document.getLong(VERSION),
                PrivateText.stored(document.getString(SEALED)));
    }
}
