package dev.onward.erasure;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Restates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds every record that says the same in other words. */
final class SaidAgain {

    private SaidAgain() {}

    /** The record and all that restate it, or restate what does, among these events in their order. */
    static Set<UUID> of(UUID record, List<Happening> happenings) {
        Set<UUID> same = new HashSet<>(Set.of(record));
        for (Happening happening : happenings) {
            if (happening.event() instanceof Restates again && same.contains(again.restated())) {
                same.add(happening.record());
            }
        }
        return same;
    }
}
