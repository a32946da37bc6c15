package dev.onward.journey.commands;

import dev.onward.journey.events.Kind;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How long each text of a record may be: as long as in the command that it was said with. */
public final class Limits {

    private static final Map<Kind, Map<String, Integer>> BY_KIND = new ConcurrentHashMap<>();

    private Limits() {}

    /** The limit of each text of this kind, in code points, by field. */
    public static Map<String, Integer> of(Kind kind) {
        return BY_KIND.computeIfAbsent(
                kind, some -> Forms.of(some).map(Limits::texts).orElse(Map.of()));
    }

    private static Map<String, Integer> texts(Class<? extends Command> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> component.getType() == PrivateText.class)
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Limits::limit));
    }

    private static int limit(RecordComponent text) {
        return text.getAccessor().getAnnotation(Size.class).max();
    }
}
