package dev.onward.reflection;

import dev.onward.journey.events.Happening;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.views.Folded;
import dev.onward.views.History;
import dev.onward.views.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** Folds a view of one journey up to a moment, with the fold of the live view. */
@Component
public class AsOf {

    private final History history;

    public AsOf(History history) {
        this.history = history;
    }

    /** @throws Problem not found, when the moment lies before the journey began: there is nothing to show of it */
    public <V> Folded<V> fold(View<V> view, JourneyId journey, Moment moment) {
        List<Happening> until = moment.of(history.read(journey));
        if (until.isEmpty()) {
            throw Problem.of(ProblemType.NOT_FOUND, "The journey had not begun at that moment.")
                    .with("parameter", "at");
        }
        return Folded.of(view, until);
    }
}
