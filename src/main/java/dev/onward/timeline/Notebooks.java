package dev.onward.timeline;

import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.reflection.TwoMoments;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.Fresh;
import dev.onward.views.Projection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers a request with a board: something made of a journey's notebook, now or as of a moment. */
@Component
public class Notebooks {

    private final Timelines timelines;
    private final Moments moments;
    private final Fresh fresh;

    Notebooks(Timelines timelines, Moments moments, Fresh fresh) {
        this.timelines = timelines;
        this.moments = moments;
        this.fresh = fresh;
    }

    public <T> ResponseEntity<T> answer(
            ServletWebRequest request, JourneyId journey, LookBack back, Function<Notebook, T> board) {
        Moment moment = moments.parse(journey, back);
        return fresh.answer(request, timelines.live(), journey, () -> board.apply(timelines.notebook(journey, moment)));
    }

    /** The same for what is made of other views besides. */
    public <T> ResponseEntity<T> answer(
            ServletWebRequest request,
            JourneyId journey,
            LookBack back,
            List<Projection<?>> others,
            BiFunction<Notebook, Moment, T> board) {
        Moment moment = moments.parse(journey, back);
        List<Projection<?>> views =
                Stream.concat(Stream.of(timelines.live()), others.stream()).toList();
        return fresh.answer(request, views, journey, () -> board.apply(timelines.notebook(journey, moment), moment));
    }

    /** The same for what is made of more than one moment; as fresh as the timeline. */
    public <T> ResponseEntity<T> answer(ServletWebRequest request, JourneyId journey, Supplier<T> board) {
        return fresh.answer(request, timelines.live(), journey, board);
    }

    /** A journey at two moments, the earlier one first. */
    public record Both(Notebook then, Notebook now) {}

    public Both both(JourneyId journey, TwoMoments moments) {
        return timelines.both(journey, moments);
    }

    /**
     * The same for a board about telling the partner, which is made of one more view. On the safety path it is answered
     * like an address that does not exist, whatever moment is asked for.
     */
    public <T> ResponseEntity<T> answerOffSafetyPath(
            ServletWebRequest request,
            JourneyId journey,
            LookBack back,
            Projection<?> other,
            BiFunction<Notebook, Moment, T> board) {
        return fresh.answer(request, List.of(timelines.live(), other), journey, () -> {
            if (timelines.isOnSafetyPath(journey)) {
                throw Problem.notFound();
            }
            Moment moment = moments.parse(journey, back);
            return board.apply(timelines.notebook(journey, moment), moment);
        });
    }
}
