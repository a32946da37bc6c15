package dev.onward.reasons;

import dev.onward.views.Projections;
import dev.onward.views.Projector;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Keeps the reasons papers. */
@Component
@ProcessingGroup(ReasonsView.NAME)
class ReasonsProjector extends Projector<Paper> {

    ReasonsProjector(Projections projections) {
        super(projections, new ReasonsView());
    }
}
