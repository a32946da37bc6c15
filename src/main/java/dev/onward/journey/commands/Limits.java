package dev.onward.journey.commands;

import dev.onward.journey.events.Kind;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long each text of a record may be: as long as in the command that it was said with. */
public final class Limits {

    private static final Map<Kind, Map<String, Integer>> BY_KIND = new HashMap<>();

    static {
        leaves(Command.class)
                .filter(command -> command.isAnnotationPresent(Becomes.class))
                .forEach(command ->
                        BY_KIND.put(Kind.of(command.getAnnotation(Becomes.class).value()), texts(command)));
    }

    private Limits() {}

    /** The limit of each text of this kind, in code points, by field. */
    public static Map<String, Integer> of(Kind kind) {
        return BY_KIND.getOrDefault(kind, Map.of());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Limits::leaves) : Stream.of(type);
    }

    private static Map<String, Integer> texts(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> component.getType() == PrivateText.class)
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Limits::limit));
    }

    private static int limit(RecordComponent text) {
        return text.getAccessor().getAnnotation(Size.class).max();
    }
}
