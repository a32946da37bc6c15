package dev.onward.erasure;

import dev.onward.accounts.AccountErased;
import dev.onward.shared.JourneyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Drops what was derived from the journeys of an erased account, whose keys are destroyed by then. */
@Component
class WhenAccountErasedThenDropViews {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAccountErasedThenDropViews.class);

    private final Forgetting forgetting;

    WhenAccountErasedThenDropViews(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    // The account is gone, so its receipt is given whatever happens here; what is left goes when all is forgotten
    // again.
    @EventListener
    void on(AccountErased event) {
        try {
            event.journeys().stream().map(JourneyId::new).forEach(forgetting::derivedFrom);
        } catch (DataAccessException e) {
            LOG.warn("The views of an erased account will be dropped later", e);
        }
    }
}
