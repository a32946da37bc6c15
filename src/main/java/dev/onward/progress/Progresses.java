package dev.onward.progress;

import dev.onward.journey.facts.JourneyFacts;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.Folded;
import dev.onward.views.OnePerJourney;
import dev.onward.views.Projection;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The progress of all journeys, now or as of a moment. */
@Component
public class Progresses {

    private final Projection<JourneyFacts> live;
    private final AsOf asOf;
    private final Clock clock;

    Progresses(ProgressProjector projector, AsOf asOf, Clock clock) {
        this.live = projector.projection();
        this.asOf = asOf;
        this.clock = clock;
    }

    /** The facts of a journey at one moment, and the time that is looked from. */
    private record At(JourneyFacts facts, Instant lookedFrom) {}

    Progress progress(JourneyId journey, Moment moment) {
        At then = at(journey, moment);
        return Progress.of(journey, then.facts(), then.lookedFrom());
    }

    /** Not to be shown on the safety path. */
    public Readiness readinessToTalk(JourneyId journey, Moment moment) {
        At then = at(journey, moment);
        return Readiness.of(then.facts(), then.lookedFrom());
    }

    private At at(JourneyId journey, Moment moment) {
        Instant now = clock.instant();
        JourneyFacts today =
                live.find(journey, OnePerJourney.ID).map(Projection.Live::value).orElseThrow(Problem::notFound);
        if (moment.isNow()) {
            return new At(today, now);
        }
        Folded<JourneyFacts> folded = asOf.fold(live.view(), journey, moment);
        JourneyFacts then = folded.find(OnePerJourney.ID).orElseThrow(Problem::notFound);
        JourneyFacts seen = today.safety().onPath() ? then.fromSafetyPath() : then;
        return new At(seen, moment.lookedFrom(folded.recordedAt(), now, then.zone()));
    }

    /** What an answer made of progress waits for. */
    public Projection<?> live() {
        return live;
    }
}
