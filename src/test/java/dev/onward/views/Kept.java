package dev.onward.views;

import static dev.onward.views.Told.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.Happening;
import dev.onward.store.Document;
import java.util.ArrayList;
import java.util.List;

/** The documents of a view of a journey that is told event by event, kept as the server keeps them. */
public final class Kept<V> {

    private final View<V> view;
    private final FakeDocuments documents = new FakeDocuments();
    private final List<Happening> until = new ArrayList<>();
    private final Projection<V> projection;

    public Kept(View<V> view) {
        this.view = view;
        projection = new Projection<>(view, documents, FakeHistory.of(JOURNEY, () -> until));
    }

    /** The next event, or the last one again. */
    public void apply(Happening happening) {
        if (happening.sequence() == until.size()) {
            until.add(happening);
        }
        projection.apply(JOURNEY, FakeHistory.FIRST + happening.sequence(), happening);
        assertThat(projection.parked()).isEmpty();
    }

    /** What was told so far. */
    public List<Happening> until() {
        return until;
    }

    public void rebuild() {
        projection.rebuild(JOURNEY);
    }

    public Projection<V> projection() {
        return projection;
    }

    List<Document> documents() {
        return documents.all(view.name());
    }
}
