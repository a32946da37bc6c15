package dev.onward.erasure;

import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Restates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Every record of a journey whose words are to be gone.
 *
 * @param upTo the sequence of the last event that was looked at
 */
record ErasedRecords(Set<UUID> records, long upTo) {

    /** @param happenings a journey from its start, in order */
    static ErasedRecords of(List<Happening> happenings) {
        Set<UUID> records = new HashSet<>();
        for (int i = 0; i < happenings.size(); i++) {
            if (happenings.get(i).event() instanceof TextErased erased) {
                records.addAll(saidAgain(erased.record(), happenings.subList(0, i)));
            }
        }
        return new ErasedRecords(records, happenings.getLast().sequence());
    }

    /** The record and all that restate it, or restate what does, among these events in their order. */
    private static Set<UUID> saidAgain(UUID record, List<Happening> happenings) {
        Set<UUID> same = new HashSet<>(Set.of(record));
        for (Happening happening : happenings) {
            if (happening.event() instanceof Restates again && same.contains(again.restated())) {
                same.add(happening.record());
            }
        }
        return same;
    }
}
