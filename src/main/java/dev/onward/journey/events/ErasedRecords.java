package dev.onward.journey.events;

import dev.onward.journey.events.CorrectingEvent.TextErased;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The records of a journey whose words are to be gone: those that were erased, and all that said them again before. To be
 * told event by event, from the first one on.
 */
public final class ErasedRecords {

    private final Map<UUID, UUID> restated = new LinkedHashMap<>();
    private final Set<UUID> erased = new HashSet<>();

    /** @param happenings a journey from its start, in order */
    public static ErasedRecords of(List<Happening> happenings) {
        ErasedRecords records = new ErasedRecords();
        happenings.forEach(records::note);
        return records;
    }

    public void note(Happening happening) {
        switch (happening.event()) {
            case TextErased e -> erase(e.record());
            case Restates e -> restated.put(happening.record(), e.restated());
            default -> {}
        }
    }

    public boolean contains(UUID record) {
        return erased.contains(record);
    }

    /** The record and all that restate it, or restate what does. */
    private void erase(UUID record) {
        Set<UUID> same = new HashSet<>(Set.of(record));
        restated.forEach((again, of) -> {
            if (same.contains(of)) {
                same.add(again);
            }
        });
        erased.addAll(same);
    }
}
