package dev.onward.platform;

import dev.onward.store.StoreUnusable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, in the place of a trace, why Onward does not start and what to do about it. */
final class StoreUnusableAnalyzer extends AbstractFailureAnalyzer<StoreUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StoreUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), failure);
    }
}
