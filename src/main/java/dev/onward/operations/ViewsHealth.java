package dev.onward.operations;

import dev.onward.views.Projection;
import dev.onward.views.Projections;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** How many journeys each view has parked. {@code DEGRADED} is no reason to send people elsewhere: others go on. */
@Component("viewsHealthIndicator") // shows as "views", a name that the store has for a bean
class ViewsHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "some journeys wait to be folded again");

    private final Projections projections;

    ViewsHealth(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        try {
            return parked();
        } catch (RuntimeException e) {
            // what cannot be told now must not keep the other parts from being told
            return Health.down()
                    .withDetail("failure", e.getClass().getSimpleName())
                    .build();
        }
    }

    private Health parked() {
        Health.Builder health = Health.up();
        for (Projection<?> projection : projections.all()) {
            int parked = projection.parked().size();
            health.withDetail(projection.view().name(), parked);
            if (parked > 0) {
                health.status(DEGRADED);
            }
        }
        return health.build();
    }
}
