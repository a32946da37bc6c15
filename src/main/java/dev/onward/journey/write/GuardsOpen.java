package dev.onward.journey.write;

import dev.onward.journey.facts.Refusal;
import java.util.List;

/** Guards refuse an intention; nothing was recorded. */
public final class GuardsOpen extends RuntimeException {

    private final transient List<Refusal> refusals;

    GuardsOpen(List<Refusal> refusals) {
        super("open guards: "
                + refusals.stream().map(refusal -> refusal.guard().id()).toList());
        this.refusals = refusals;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
