package dev.onward.views;

import dev.onward.shared.JourneyId;
import dev.onward.store.Documents;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The projections of all views; each is made here once, by the projector that feeds it. */
@Component
public class Projections {

    private final Documents documents;
    private final History history;
    private final List<Projection<?>> all = new CopyOnWriteArrayList<>();

    public Projections(Documents documents, History history) {
        this.documents = documents;
        this.history = history;
    }

    /** @throws IllegalStateException when there is a view of that name already */
    public <V> Projection<V> of(View<V> view) {
        if (all.stream().anyMatch(other -> other.view().name().equals(view.name()))) {
            throw new IllegalStateException("two views are named " + view.name());
        }
        Projection<V> projection = new Projection<>(view, documents, history);
        all.add(projection);
        return projection;
    }

    public List<Projection<?>> all() {
        return List.copyOf(all);
    }

    /** Drops what all views keep of one journey. */
    public void forget(JourneyId journey) {
        all.forEach(projection -> projection.forget(journey));
    }
}
