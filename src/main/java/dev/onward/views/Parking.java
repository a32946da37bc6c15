package dev.onward.views;

import dev.onward.shared.JourneyId;
import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import java.util.List;

/**
 * The journeys that a view has stopped following, because its fold failed on one of their events. Others go on, and
 * nothing is skipped silently: a parked journey shows in health until its stream was folded again.
 */
final class Parking {

    /**
     * @param sequence the event on which the fold failed
     * @param failure the class of the exception; its message might quote what must not be kept
     */
    record Parked(long sequence, String failure) {}

    private final String name;
    private final Documents documents;

    Parking(String view, Documents documents) {
        this.name = "parked-" + view;
        this.documents = documents;
    }

    void park(JourneyId journey, long position, Parked parked) {
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
