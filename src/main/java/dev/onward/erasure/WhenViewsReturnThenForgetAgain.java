package dev.onward.erasure;

import dev.onward.shared.JourneyId;
import dev.onward.store.Accounts;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Drops what was derived from erased journeys wherever it has come back: an erased account leaves no event in its
 * journeys, so views that are made again from the log begin with them, and a process may have died while forgetting.
 */
@Component
class WhenViewsReturnThenForgetAgain {

    private final Accounts accounts;
    private final Forgetting forgetting;

    WhenViewsReturnThenForgetAgain(Accounts accounts, Forgetting forgetting) {
        this.accounts = accounts;
        this.forgetting = forgetting;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void forget() {
        accounts.erased().stream().map(JourneyId::new).forEach(forgetting::derivedFrom);
    }
}
