package dev.onward.erasure;

import dev.onward.accounts.AccountErased;
import dev.onward.shared.JourneyId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drops what was derived from the journeys of an erased account, whose keys are destroyed by then. */
@Component
class WhenAccountErasedThenDropViews {

    private final Forgetting forgetting;

    WhenAccountErasedThenDropViews(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @EventListener
    void on(AccountErased event) {
        event.journeys().stream().map(JourneyId::new).forEach(forgetting::derivedFrom);
    }
}
