package dev.onward.timeline;

import dev.onward.views.Projections;
import dev.onward.views.Projector;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Keeps the timelines. */
@Component
@ProcessingGroup(TimelineView.NAME)
class TimelineProjector extends Projector<Entry> {

    TimelineProjector(Projections projections) {
        super(projections, new TimelineView());
    }
}
