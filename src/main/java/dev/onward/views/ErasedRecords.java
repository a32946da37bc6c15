package dev.onward.views;

import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Restates;
import dev.onward.shared.PrivateText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every record of a journey whose words are to be gone.
 *
 * @param upTo the sequence of the last event that was looked at
 */
public record ErasedRecords(Set<UUID> records, long upTo) {

    /** @param happenings a journey from its start, in order */
    public static ErasedRecords of(List<Happening> happenings) {
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

    /** The event as it is read once its words have been taken out of the log, which may not be done yet. */
    public Happening wordless(Happening happening) {
        if (!records.contains(happening.record())) {
            return happening;
        }
        JourneyEvent event = happening.event();
        JourneyEvent wordless = StoredJson.convert(erased(StoredJson.plain(event)), event.getClass());
        return new Happening(happening.record(), happening.sequence(), happening.recordedAt(), wordless);
    }

    private static Object erased(Object plain) {
        if (plain instanceof String text && PrivateText.isStoredForm(text)) {
            return PrivateText.stored(text).erased().storedForm();
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(ErasedRecords::erased).toList();
        }
        if (plain instanceof Map<?, ?> fields) {
            Map<Object, Object> others = new LinkedHashMap<>();
            fields.forEach((field, value) -> others.put(field, value == null ? null : erased(value)));
            return others;
        }
        return plain;
    }
}
