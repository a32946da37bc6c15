package dev.onward.operations;

import dev.onward.shared.JourneyId;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds parked journeys again, soon after the start and every five minutes. */
@Component
class ViewRepair {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRepair.class);

    private final Projections projections;
    private final TransactionManager views;

    /** @param views the transactions in which projectors write, so that repairing and projecting take turns */
    ViewRepair(Projections projections, TransactionManager views) {
        this.projections = projections;
        this.views = views;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void repair() {
        projections.all().forEach(this::repair);
    }

    private void repair(Projection<?> projection) {
        for (JourneyId journey : projection.parked()) {
            try {
                views.executeInTransaction(() -> projection.rebuild(journey));
                LOG.info(
                        "View {} follows a parked journey again",
                        projection.view().name());
            } catch (RuntimeException e) {
                LOG.error(
                        "View {} cannot fold a parked journey: {}",
                        projection.view().name(),
                        e.getClass().getName());
            }
        }
    }
}
