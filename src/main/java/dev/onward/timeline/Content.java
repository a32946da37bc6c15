package dev.onward.timeline;

import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Perspective;
import dev.onward.journey.events.Phase;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.views.StoredJson;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the event of a record says, whatever its kind, taken apart by the types of its fields.
 *
 * @param words its texts by field
 * @param gauges its 0–10 self-ratings
 * @param details the other fields
 * @param unmet the guards that were open when it happened
 * @param restsOnSafetyPath whether it is not shown while the person is on the safety path
 */
record Content(
        String kind,
        @Nullable Phase phase,
        Perspective perspective,
        OccurredOn occurredOn,
        Map<String, PrivateText> words,
        List<PrivateText> tags,
        Map<String, Integer> gauges,
        Map<String, Object> details,
        List<String> unmet,
        boolean restsOnSafetyPath) {

    private static final String COOLING_OFF_CHANGED =
            Kind.of(CoolingOffChanged.class).name();

    private static final Set<String> GAUGES = Set.of("mood", "calm", "hurt", "love", "resolve", "clarity");

    /** {@code occurredOn} has a place of its own; nobody needs to be told which account is theirs. */
    private static final Set<String> LEFT_OUT = Set.of("occurredOn", "owner");

    static Content of(JourneyEvent event) {
        Map<String, PrivateText> words = new LinkedHashMap<>();
        List<PrivateText> tags = List.of();
        Map<String, Integer> gauges = new LinkedHashMap<>();
        Map<String, Object> details = new LinkedHashMap<>();
        List<String> unmet = List.of();
        for (RecordComponent component : Kind.of(event).fields()) {
            String name = component.getName();
            Object value = LEFT_OUT.contains(name) ? null : value(component, event);
            if (value instanceof PrivateText text) {
                words.put(name, text);
            } else if (value instanceof Map<?, ?> texts) {
                texts.forEach((field, text) -> words.put((String) field, (PrivateText) text));
            } else if (value instanceof Integer rating && GAUGES.contains(name)) {
                gauges.put(name, rating);
            } else if (value instanceof List<?> texts && name.equals("tags")) {
                tags = texts.stream().map(PrivateText.class::cast).toList();
            } else if (value instanceof List<?> guards && name.equals("unmet")) {
                unmet = guards.stream().map(String.class::cast).toList();
            } else if (value != null) {
                details.put(name, StoredJson.plain(value));
            }
        }
        return new Content(
                Kind.of(event).name(),
                event.phase().orElse(null),
                event.perspective(),
                event.occurredOn(),
                words,
                tags,
                gauges,
                details,
                unmet,
                event.restsOnSafetyPath());
    }

    private static @Nullable Object value(RecordComponent component, JourneyEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a field of an event cannot be read", e);
        }
    }

    /** The id of the decision whose cooling-off period this changes. */
    Optional<String> cooledOff() {
        return kind.equals(COOLING_OFF_CHANGED) && details.get("decision") instanceof String decision
                ? Optional.of(decision)
                : Optional.empty();
    }

    Content with(String detail, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(detail, StoredJson.plain(value));
        return new Content(kind, phase, perspective, occurredOn, words, tags, gauges, more, unmet, restsOnSafetyPath);
    }

    Content withoutPhase() {
        return new Content(kind, null, perspective, occurredOn, words, tags, gauges, details, unmet, restsOnSafetyPath);
    }

    /** The event again, with other words and on another day where it was corrected. */
    <E extends JourneyEvent> E as(Class<E> type, OccurredOn corrected, Map<String, PrivateText> correctedWords) {
        Map<String, Object> all = new HashMap<>(details);
        all.putAll(gauges);
        all.putAll(correctedWords);
        all.put("occurredOn", corrected);
        all.put("tags", tags);
        all.put("unmet", unmet);
        all.keySet()
                .retainAll(Kind.of(type).fields().stream()
                        .map(RecordComponent::getName)
                        .toList());
        return StoredJson.convert(all, type);
    }

    Content erased() {
        return new Content(
                kind,
                phase,
                perspective,
                occurredOn,
                Texts.erased(words),
                tags.stream().map(PrivateText::erased).toList(),
                gauges,
                details,
                unmet,
                restsOnSafetyPath);
    }
}
