package dev.onward.journeys;

import dev.onward.views.Projections;
import dev.onward.views.Projector;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Keeps the overviews. */
@Component
@ProcessingGroup(OverviewView.NAME)
class OverviewProjector extends Projector<Overview> {

    OverviewProjector(Projections projections) {
        super(projections, new OverviewView());
    }
}
