package dev.onward.reflection;

import dev.onward.journey.events.Happening;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.views.Folded;
import dev.onward.views.History;
import dev.onward.views.View;
import dev.onward.views.Wordless;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Folds a view of one journey up to a moment, with the fold of the live view. What is erased by now is not in it, whatever
 * moment is asked for, and also while its words are still being taken out of the log.
 */
@Component
public class AsOf {

    private final History history;

    public AsOf(History history) {
        this.history = history;
    }

    /** @throws Problem not found, when the moment lies before the journey began: there is nothing to show of it */
    public <V> Folded<V> fold(View<V> view, JourneyId journey, Moment moment) {
        List<Happening> until = moment.of(read(journey));
        if (until.isEmpty()) {
            throw notBegun("at");
        }
        return Folded.of(view, until);
    }

    /**
     * A journey at two moments.
     *
     * @param shown what is to be shown of its whole stream
     * @throws Problem when the journey had not begun at the earlier one, or it is not the earlier one
     */
    public TwoMoments both(JourneyId journey, Moment then, Moment now, UnaryOperator<List<Happening>> shown) {
        List<Happening> stream = read(journey);
        if (then.of(stream).isEmpty()) {
            throw notBegun("then");
        }
        if (then.isAfter(now, stream)) {
            throw Problem.of(ProblemType.BAD_REQUEST, "The parameter 'then' is a moment not after 'now'.")
                    .with("parameter", "then");
        }
        return TwoMoments.of(stream, shown.apply(stream), then, now);
    }

    private List<Happening> read(JourneyId journey) {
        return Wordless.in(history.read(journey));
    }

    private static Problem notBegun(String parameter) {
        return Problem.of(ProblemType.NOT_FOUND, "The journey had not begun at that moment.")
                .with("parameter", parameter);
    }
}
