package dev.onward.reasons;

import dev.onward.journey.athand.PaperAtHand;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import dev.onward.views.OnePerJourney;
import dev.onward.views.Projection;
import org.springframework.stereotype.Component;

/** The reasons papers of all journeys. */
@Component
public class ReasonsPapers implements PaperAtHand {

    private final Projection<Paper> live;
    private final AsOf asOf;

    ReasonsPapers(ReasonsProjector projector, AsOf asOf) {
        this.live = projector.projection();
        this.asOf = asOf;
    }

    /** As the live view has it, which may lag behind the log by the blink of an eye. */
    public ReasonsPaper now(JourneyId journey) {
        Paper paper =
                live.find(journey, OnePerJourney.ID).map(Projection.Live::value).orElse(Paper.EMPTY);
        return ReasonsPaper.of(paper);
    }

    /** Of now as the live view has it, of a moment in the past folded from the log. */
    public ReasonsPaper at(JourneyId journey, Moment moment) {
        return moment.isNow() ? now(journey) : asOf(journey, moment);
    }

    /** As of a moment, folded from the log: never lags. */
    public ReasonsPaper asOf(JourneyId journey, Moment moment) {
        return ReasonsPaper.of(
                asOf.fold(live.view(), journey, moment).find(OnePerJourney.ID).orElse(Paper.EMPTY));
    }

    @Override
    public ReasonsPaper asOf(JourneyId journey, long sequence) {
        return asOf(journey, Moment.of(sequence));
    }

    /** What an answer made of the papers waits for. */
    public Projection<?> live() {
        return live;
    }
}
