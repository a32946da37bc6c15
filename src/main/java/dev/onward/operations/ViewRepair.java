package dev.onward.operations;

import dev.onward.shared.JourneyId;
import dev.onward.views.Projection;
import dev.onward.views.Projections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds parked journeys again at once, and every five minutes those for which that was in vain. */
@Component
class ViewRepair {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRepair.class);

    private record Parked(String view, JourneyId journey) {}

    private final Projections projections;
    private final TransactionManager views;
    private final Set<Parked> inVain = ConcurrentHashMap.newKeySet();

    /** @param views the transactions in which projectors write, so that repairing and projecting take turns */
    ViewRepair(Projections projections, TransactionManager views) {
        this.projections = projections;
        this.views = views;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void repair() {
        projections.all().forEach(this::repair);
    }

    @Scheduled(initialDelay = 300, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void tryAllAgain() {
        inVain.clear();
    }

    private void repair(Projection<?> projection) {
        for (JourneyId journey : projection.parked()) {
            Parked parked = new Parked(projection.view().name(), journey);
            if (!inVain.add(parked)) {
                continue;
            }
            try {
                views.executeInTransaction(() -> projection.rebuild(journey));
                inVain.remove(parked);
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
