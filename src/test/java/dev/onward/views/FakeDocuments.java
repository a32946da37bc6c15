package dev.onward.views;

import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import dev.onward.store.Documents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents in memory, with the fence that every store has. */
public final class FakeDocuments implements Documents {

    private final Map<Key, Document> documents = new LinkedHashMap<>();
    private final NavigableMap<String, Document> places = new TreeMap<>();
    private int forgotten;

    @Override
    public Optional<Document> find(Key key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public void put(Document document) {
        Document old = documents.get(document.key());
        if (old == null || document.position() > old.position()) {
            remove(document.key());
            documents.put(document.key(), document);
            places(document).forEach(place -> places.put(place, document));
        }
    }

    private void remove(Key key) {
        Document old = documents.remove(key);
        if (old != null) {
            places(old).forEach(places::remove);
        }
    }

    private static List<String> places(Document document) {
        Key key = document.key();
        return document.orders().stream()
                .map(order -> place(key.view(), key.journey(), order) + "\n" + key.id())
                .toList();
    }

    private static String place(String view, String journey, String order) {
        return view + "\n" + journey + "\n" + order;
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
        documents.keySet().stream()
                .filter(key -> key.view().equals(view) && key.journey().equals(journey))
                .toList()
                .forEach(this::remove);
    }

    @Override
    public List<Document> scan(String view, String journey, String from, String to, boolean backwards, int limit) {
        NavigableMap<String, Document> range =
                places.subMap(place(view, journey, from), true, place(view, journey, to), false);
        return (backwards ? range.descendingMap() : range)
                .values().stream().limit(limit).toList();
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
