package dev.onward.progress;

import dev.onward.journey.facts.JourneyFacts;
import dev.onward.views.Projections;
import dev.onward.views.Projector;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Keeps the facts that progress is made of. */
@Component
@ProcessingGroup(ProgressView.NAME)
class ProgressProjector extends Projector<JourneyFacts> {

    ProgressProjector(Projections projections) {
        super(projections, new ProgressView());
    }
}
