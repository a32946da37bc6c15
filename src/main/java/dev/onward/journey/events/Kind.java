package dev.onward.journey.events;

import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event, under its stored name.
 *
 * @param fields all that it says, in the order in which it is written: kept here since asking a class for them takes long
 * @param words the fields that hold a text of the person
 * @param speaksOf the fields that name an earlier record without which the event says nothing
 * @param restsOnSafetyPath whether this kind is about telling the partner, or for letters can be
 */
public record Kind(
        String name,
        Class<? extends JourneyEvent> type,
        Optional<Phase> phase,
        Perspective perspective,
        List<RecordComponent> fields,
        List<String> words,
        List<RecordComponent> speaksOf,
        boolean restsOnSafetyPath) {

    private static final Map<String, Kind> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Kind> BY_TYPE = new LinkedHashMap<>();

    static {
        leaves(JourneyEvent.class).map(Kind::read).forEach(kind -> {
            BY_TYPE.put(kind.type, kind);
            if (BY_NAME.put(kind.name, kind) != null) {
                throw new IllegalStateException("two events are stored as " + kind.name);
            }
        });
    }

    public static Collection<Kind> all() {
        return List.copyOf(BY_NAME.values());
    }

    public static Optional<Kind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Kind of(JourneyEvent event) {
        return of(event.getClass());
    }

    public static Kind of(Class<? extends JourneyEvent> type) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " is no kind of event");
        }
        return kind;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kind::leaves) : Stream.of(type);
    }

    private static Kind read(Class<?> leaf) {
        Class<? extends JourneyEvent> type = leaf.asSubclass(JourneyEvent.class);
        List<RecordComponent> fields = List.of(leaf.getRecordComponents());
        PartOf part = places(leaf)
                .filter(place -> place.isAnnotationPresent(PartOf.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(leaf + " belongs nowhere"))
                .getAnnotation(PartOf.class);
        return new Kind(
                leaf.getAnnotation(Recorded.class).value(),
                type,
                Arrays.stream(part.phase()).findFirst(),
                part.perspective(),
                fields,
                fields.stream()
                        .filter(component -> component.getType() == PrivateText.class)
                        .map(RecordComponent::getName)
                        .toList(),
                fields.stream().filter(Kind::namesRecord).toList(),
                places(leaf).anyMatch(place -> place.isAnnotationPresent(RestsOnSafetyPath.class)));
    }

    private static boolean namesRecord(RecordComponent component) {
        return component.getType() == UUID.class
                && !component.getName().equals("owner")
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** An event, then its family. */
    private static Stream<Class<?>> places(Class<?> leaf) {
        return Stream.concat(Stream.of(leaf), Arrays.stream(leaf.getInterfaces()));
    }
}
