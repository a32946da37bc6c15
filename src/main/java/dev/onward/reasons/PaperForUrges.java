package dev.onward.reasons;

import dev.onward.journey.athand.PaperAtHand;
import dev.onward.reflection.Moment;
import dev.onward.shared.JourneyId;
import org.springframework.stereotype.Component;

/** Puts the reasons paper into the answer to an urge, for the moment at which it is needed most. */
@Component
class PaperForUrges implements PaperAtHand {

    private final ReasonsPapers papers;

    PaperForUrges(ReasonsPapers papers) {
        this.papers = papers;
    }

    @Override
    public ReasonsPaper asOf(JourneyId journey, long sequence) {
        return papers.asOf(journey, Moment.of(sequence));
    }
}
