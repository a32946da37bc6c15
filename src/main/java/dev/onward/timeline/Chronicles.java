package dev.onward.timeline;

import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.Fresh;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Opens the whole timeline of a journey, no older than a request asks for, now or as of a moment. */
@Component
public class Chronicles {

    private final Timelines timelines;
    private final Moments moments;
    private final Fresh fresh;

    Chronicles(Timelines timelines, Moments moments, Fresh fresh) {
        this.timelines = timelines;
        this.moments = moments;
        this.fresh = fresh;
    }

    /** @throws Problem when there is no such moment */
    public Chronicle open(ServletWebRequest request, JourneyId journey, LookBack back) {
        Moment moment = moments.parse(journey, back);
        HttpHeaders headers = fresh.headers(request, timelines.live(), List.of(journey));
        return Chronicle.of(timelines.at(journey, moment), headers);
    }
}
