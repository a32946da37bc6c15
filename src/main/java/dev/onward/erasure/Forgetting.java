package dev.onward.erasure;

import dev.onward.shared.JourneyId;
import dev.onward.store.Snapshots;
import dev.onward.views.Projections;
import org.springframework.stereotype.Component;

/** Drops everything that is derived from a journey. */
@Component
class Forgetting {

    private final Projections projections;
    private final Snapshots snapshots;

    Forgetting(Projections projections, Snapshots snapshots) {
        this.projections = projections;
        this.snapshots = snapshots;
    }

    void derivedFrom(JourneyId journey) {
        projections.forget(journey);
        snapshots.remove(journey.toString());
    }
}
