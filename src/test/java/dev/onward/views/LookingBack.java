package dev.onward.views;

import static dev.onward.views.Told.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A check for any view: what a fold up to a moment says, the live documents said at that moment. */
public final class LookingBack {

    private LookingBack() {}

    /** Also that applying everything twice changes nothing, and that building anew gives the same. */
    public static <V> void agrees(View<V> view, Told told) {
        FakeDocuments documents = new FakeDocuments();
        Projection<V> projection = new Projection<>(view, documents, FakeHistory.of(JOURNEY, told::happenings));
        List<Happening> happenings = told.happenings();
        for (Happening happening : happenings) {
            long position = FakeHistory.FIRST + happening.sequence();
            projection.apply(JOURNEY, position, happening);
            projection.apply(JOURNEY, position, happening);
            assertThat(projection.parked()).isEmpty();
            assertThat(strings(documents.all(view.name())))
                    .isEqualTo(strings(folded(view, happenings.subList(0, (int) happening.sequence() + 1))));
        }
        List<String> live = strings(documents.all(view.name()));
        projection.rebuild(JOURNEY);
        assertThat(strings(documents.all(view.name()))).isEqualTo(live);
    }

    private static <V> List<Document> folded(View<V> view, List<Happening> happenings) {
        List<Document> documents = new ArrayList<>();
        Folded.of(view, happenings)
                .documents()
                .forEach((id, at) -> documents.add(new Document(
                        new Key(view.name(), JOURNEY.toString(), id),
                        FakeHistory.FIRST + at.sequence(),
                        view.orders(at.value()),
                        StoredJson.write(at.value()))));
        documents.sort(Comparator.comparing(document -> document.key().id()));
        return documents;
    }

    private static List<String> strings(List<Document> documents) {
        return documents.stream()
                .map(d -> d.key() + " " + d.position() + " " + d.orders() + " " + new String(d.json()))
                .toList();
    }
}
