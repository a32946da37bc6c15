package dev.onward.erasure;

import dev.onward.accounts.AccountErased;
import dev.onward.shared.JourneyId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Drops what was derived from the journeys of an erased account, whose keys are destroyed by then; and again a little
 * later, since a request that was on its way at that moment is still recorded, and the views follow it.
 */
@Component
class WhenAccountErasedThenDropViews {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAccountErasedThenDropViews.class);

    /** Longer than a request may take, and a view that could not follow it waits to be made anew. */
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Forgetting forgetting;
    private final TaskScheduler scheduler;

    WhenAccountErasedThenDropViews(Forgetting forgetting, TaskScheduler scheduler) {
        this.forgetting = forgetting;
        this.scheduler = scheduler;
    }

    // The account is gone, so its receipt is given whatever happens here; what is left goes when all is forgotten
    // again.
    @EventListener
    void on(AccountErased event) {
        drop(event);
        scheduler.schedule(() -> drop(event), event.at().plus(LATER));
    }

    private void drop(AccountErased event) {
        try {
            event.journeys().stream().map(JourneyId::new).forEach(forgetting::derivedFrom);
        } catch (DataAccessException e) {
            LOG.warn("The views of an erased account will be dropped later", e);
        }
    }
}
