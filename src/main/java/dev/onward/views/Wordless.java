package dev.onward.views;

import dev.onward.journey.events.ErasedRecords;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.PrivateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event as it is read once its words have been taken out of the log, which may not be done yet. */
public final class Wordless {

    private Wordless() {}

    /** A journey from its start, without the words that are erased by its end. */
    public static List<Happening> in(List<Happening> stream) {
        ErasedRecords erased = ErasedRecords.of(stream);
        return stream.stream()
                .map(happening -> erased.contains(happening.record()) ? of(happening) : happening)
                .toList();
    }

    public static Happening of(Happening happening) {
        JourneyEvent event = happening.event();
        JourneyEvent wordless = StoredJson.convert(erased(StoredJson.plain(event)), event.getClass());
        return new Happening(happening.record(), happening.sequence(), happening.recordedAt(), wordless);
    }

    private static Object erased(Object plain) {
        if (plain instanceof String text && PrivateText.isStoredForm(text)) {
            return PrivateText.stored(text).erased().storedForm();
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(Wordless::erased).toList();
        }
        if (plain instanceof Map<?, ?> fields) {
            Map<Object, Object> others = new LinkedHashMap<>();
            fields.forEach((field, value) -> others.put(field, value == null ? null : erased(value)));
            return others;
        }
        return plain;
    }
}
