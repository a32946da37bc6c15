package dev.onward.views;

import dev.onward.shared.JourneyId;
import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journeys that a view has stopped following, because its fold failed on one of their events or a document of theirs is damaged. Others go on, and
 * nothing is skipped silently: a parked journey shows in health until its stream was folded again.
 */
final class Parking {

    /**
     * @param sequence the event on which the fold failed; {@link #NO_EVENT} when a document could not be read
     * @param failure the class of the exception; its message might quote what must not be kept
     */
    record Parked(long sequence, String failure) {

        static final long NO_EVENT = -1;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final String name;
    private final Documents documents;

    Parking(String view, Documents documents) {
        this.name = "parked-" + view;
        this.documents = documents;
    }

    /** Keeps what is known of the first failure. */
    void park(JourneyId journey, long position, Parked parked) {
        if (holds(journey)) {
            return;
        }
        LOG.error("{} takes a journey at position {}: {}", name, position, parked.failure());
        documents.put(new Document(key(journey), position, List.of(), StoredJson.write(parked)));
    }

    boolean holds(JourneyId journey) {
        return documents.find(key(journey)).isPresent();
    }

    /**
     * Notes that an event passed a parked journey by. Where several nodes write, this keeps a repair from releasing the
     * journey without that event: of the two one is run again.
     */
    void passes(JourneyId journey, long position) {
        documents
                .find(key(journey))
                .ifPresent(
                        parked -> documents.put(new Document(parked.key(), position, parked.orders(), parked.json())));
    }

    void release(JourneyId journey) {
        documents.removeAll(name, journey.toString());
    }

    List<JourneyId> journeys() {
        return documents.keys(name).stream()
                .map(key -> JourneyId.of(key.journey()))
                .toList();
    }

    private Key key(JourneyId journey) {
        return new Key(name, journey.toString(), "");
    }
}
