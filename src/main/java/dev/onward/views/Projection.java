package dev.onward.views;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.shared.JourneyId;
import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import dev.onward.store.StoreUnavailable;
import dev.onward.views.Parking.Parked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;

/** Keeps the documents of one view up to date: loads, folds, stores. An event applied twice changes nothing. */
public final class Projection<V> {

    private static final int RECENT = 200;

    private final View<V> view;
    private final Documents documents;
    private final History history;
    private final Parking parking;
    private final Cache<Key, Live<V>> recent =
            Caffeine.newBuilder().maximumSize(RECENT).build();

    Projection(View<V> view, Documents documents, History history) {
        this.view = view;
        this.documents = documents;
        this.history = history;
        this.parking = new Parking(view.name(), documents);
    }

    /** A document and the position of the last event that was applied to it. */
    public record Live<V>(long position, V value) {}

    /** Applies one event; called by the view's projector, on its processor's thread, within its transaction. */
    public void on(DomainEventMessage<?> message, TrackingToken token) {
        JourneyId journey = JourneyId.of(message.getAggregateIdentifier());
        long position = token.position().orElseThrow();
        parkingOnFailure(
                journey,
                position,
                message.getSequenceNumber(),
                () -> change(journey, position, History.happening(message)));
    }

    void apply(JourneyId journey, long position, Happening happening) {
        parkingOnFailure(journey, position, happening.sequence(), () -> change(journey, position, happening));
    }

    private void parkingOnFailure(JourneyId journey, long position, long sequence, Runnable change) {
        try {
            change.run();
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            parking.park(journey, position, new Parked(sequence, e.getClass().getName()));
        }
    }

    private void change(JourneyId journey, long position, Happening happening) {
        if (happening.event() instanceof JourneyErased) {
            forget(journey);
        } else if (!parking.holds(journey)) {
            changed(journey, position, happening).forEach(documents::put);
            if (happening.event() instanceof TextErased) {
                documents.forgetReplaced();
            }
        } else {
            parking.passes(journey, position);
        }
    }

    private List<Document> changed(JourneyId journey, long position, Happening happening) {
        Map<String, Optional<Live<V>>> found = new HashMap<>();
        Siblings<V> before =
                id -> found.computeIfAbsent(id, key -> known(journey, key)).map(Live::value);
        List<Document> changed = new ArrayList<>();
        for (String id : view.concerns(happening, before)) {
            Optional<Live<V>> live = found.computeIfAbsent(id, key -> known(journey, key));
            if (live.isEmpty() || live.get().position() < position) {
                changed.add(document(journey, id, position, view.next(id, happening, before)));
            }
        }
        return changed;
    }

    private Document document(JourneyId journey, String id, long position, V value) {
        recent.put(key(journey, id), new Live<>(position, value));
        return new Document(key(journey, id), position, view.orders(value), StoredJson.write(value));
    }

    private Optional<Live<V>> known(JourneyId journey, String id) {
        return documents.find(key(journey, id)).map(this::live);
    }

    /** @throws StoreUnavailable when the document is damaged: its journey is parked, and soon folded again */
    public Optional<Live<V>> find(JourneyId journey, String id) {
        return documents.find(key(journey, id)).map(found -> parkingWhenDamaged(found, this::live));
    }

    /** See {@link Documents#scan}, and {@link #find} for a damaged document. */
    public List<Live<V>> scan(JourneyId journey, String from, String to, boolean backwards, int limit) {
        return documents.scan(view.name(), journey.toString(), from, to, backwards, limit).stream()
                .map(found -> parkingWhenDamaged(found, this::read))
                .toList();
    }

    private Live<V> parkingWhenDamaged(Document found, Function<Document, Live<V>> reading) {
        try {
            return reading.apply(found);
        } catch (JacksonException e) {
            JourneyId journey = JourneyId.of(found.key().journey());
            parking.park(
                    journey,
                    found.position(),
                    new Parked(Parked.NO_EVENT, e.getClass().getName()));
            throw new StoreUnavailable("a damaged document is being made again");
        }
    }

    /**
     * Folds the stream of one journey again and puts the result in the place of what stood there; a parked journey is
     * followed again. To be called within a transaction of the views' store, which keeps the projector out meanwhile.
     *
     * @throws RuntimeException when the fold still fails; nothing was changed
     */
    public void rebuild(JourneyId journey) {
        Folded<V> folded = Folded.of(view, history.read(journey));
        Positions positions = history.positions(journey);
        List<Document> rebuilt = new ArrayList<>();
        folded.documents()
                .forEach((id, at) -> rebuilt.add(document(journey, id, positions.of(at.sequence()), at.value())));
        forget(journey);
        rebuilt.forEach(documents::put);
    }

    /** Drops what is kept of one journey. */
    public void forget(JourneyId journey) {
        recent.invalidateAll();
        documents.removeAll(view.name(), journey.toString());
        parking.release(journey);
    }

    /** Drops everything, before all events are applied again. */
    public void reset() {
        documents.keys(view.name()).stream()
                .map(Key::journey)
                .distinct()
                .map(JourneyId::of)
                .forEach(this::forget);
        parked().forEach(this::forget);
    }

    /** The journeys that wait to be folded again. */
    public List<JourneyId> parked() {
        return parking.journeys();
    }

    public boolean isParked(JourneyId journey) {
        return parking.holds(journey);
    }

    public View<V> view() {
        return view;
    }

    /** A document at a position never changes, so what was read or written at it once need not be read again. */
    private Live<V> live(Document document) {
        Live<V> known = recent.getIfPresent(document.key());
        if (known != null && known.position() == document.position()) {
            return known;
        }
        Live<V> read = read(document);
        recent.put(document.key(), read);
        return read;
    }

    private Live<V> read(Document document) {
        return new Live<>(document.position(), StoredJson.read(document.json(), view.type()));
    }

    private Key key(JourneyId journey, String id) {
        return new Key(view.name(), journey.toString(), id);
    }
}
