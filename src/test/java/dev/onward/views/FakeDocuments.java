package dev.onward.views;

import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents in memory, with the fence that every store has. */
public final class FakeDocuments implements Documents {

    private final Map<Key, Document> documents = new LinkedHashMap<>();
    private int forgotten;

    @Override
    public Optional<Document> find(Key key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public void put(Document document) {
        documents.merge(document.key(), document, (old, next) -> next.position() > old.position() ? next : old);
    }

    @Override
    public void forgetReplaced() {
        forgotten++;
    }

    /** How often old bytes were to be overwritten. */
    int forgotten() {
        return forgotten;
    }

    @Override
    public void removeAll(String view, String journey) {
        documents
                .keySet()
                .removeIf(key -> key.view().equals(view) && key.journey().equals(journey));
    }

    @Override
    public List<Document> scan(String view, String journey, String from, String to, boolean backwards, int limit) {
        record Place(String order, Document document) {}
        Comparator<Place> byOrder = Comparator.comparing(Place::order);
        return documents.values().stream()
                .filter(d -> d.key().view().equals(view) && d.key().journey().equals(journey))
                .flatMap(d -> d.orders().stream().map(order -> new Place(order, d)))
                .filter(place ->
                        place.order().compareTo(from) >= 0 && place.order().compareTo(to) < 0)
                .sorted(backwards ? byOrder.reversed() : byOrder)
                .limit(limit)
                .map(Place::document)
                .toList();
    }

    @Override
    public List<Key> keys(String view) {
        return documents.keySet().stream()
                .filter(key -> key.view().equals(view))
                .toList();
    }

    /** Everything of one view, by id. */
    public List<Document> all(String view) {
        Stream<Document> all =
                documents.values().stream().filter(d -> d.key().view().equals(view));
        return new ArrayList<>(
                all.sorted(Comparator.comparing(d -> d.key().id())).toList());
    }
}
