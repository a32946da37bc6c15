package dev.onward.thenandnow;

import dev.onward.accounts.SignedIn;
import dev.onward.exclusions.NotTheseDays;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.reflection.TwoMoments;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.timeline.Notebooks;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers a request with what is made of two moments of a journey, without what the person keeps out. */
@Component
public class ThenAndNows {

    private final NotTheseDays notTheseDays;
    private final Moments moments;
    private final AsOf asOf;
    private final Notebooks notebooks;

    ThenAndNows(NotTheseDays notTheseDays, Moments moments, AsOf asOf, Notebooks notebooks) {
        this.notTheseDays = notTheseDays;
        this.moments = moments;
        this.asOf = asOf;
        this.notebooks = notebooks;
    }

    /**
     * @param then the earlier moment, as {@code at} takes it
     * @param now the later one; null for now
     * @param made what is answered
     * @throws Problem a bad request that names the parameter
     */
    public <T> ResponseEntity<T> answer(
            ServletWebRequest request,
            SignedIn who,
            JourneyId journey,
            @Nullable String then,
            @Nullable String now,
            Function<ThenAndNow, T> made) {
        if (then == null) {
            throw Problem.of(ProblemType.BAD_REQUEST, "The parameter 'then' is missing: the moment to look back to.")
                    .with("parameter", "then");
        }
        Moment earlier = moments.parse(journey, "then", then);
        Moment later = moments.parse(journey, "now", now);
        return notebooks.answer(request, journey, () -> made.apply(of(who, journey, earlier, later)));
    }

    private ThenAndNow of(SignedIn who, JourneyId journey, Moment then, Moment now) {
        TwoMoments both = asOf.both(journey, then, now, notTheseDays.of(who, journey)::from);
        Notebooks.Both notebook = notebooks.both(journey, both);
        return ThenAndNow.of(
                notebook.then(), notebook.now(), ReasonsPaper.of(both.then()), ReasonsPaper.of(both.now()));
    }
}
