package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event taken apart into its fields and put together again, without its texts. */
record Shape(Constructor<?> constructor, List<RecordComponent> components) {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    static Shape of(Class<? extends JourneyEvent> type) {
        return KNOWN.computeIfAbsent(type, Shape::read);
    }

    private static Shape read(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(type.getDeclaredConstructor(types), components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of the fields that are not texts, in their order. */
    Stream<Type> counted() {
        return components.stream().filter(Shape::counts).map(RecordComponent::getGenericType);
    }

    /** The values of the fields that are not texts, in their order. */
    List<@Nullable Object> values(JourneyEvent event) {
        return Arrays.asList(components.stream()
                .filter(Shape::counts)
                .map(component -> value(component, event))
                .toArray());
    }

    /** @param values those of {@link #values} */
    JourneyEvent of(List<@Nullable Object> values) {
        Object[] all = new Object[components.size()];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = counts(components.get(i)) ? values.get(next++) : null;
        }
        return create(all);
    }

    /** The same event with no text; where one stood, nothing can be read. */
    static <E extends JourneyEvent> E withoutTexts(E event) {
        return changed(event, (component, value) -> counts(component) ? value : null);
    }

    /** The same event on another day. */
    static <E extends JourneyEvent> E redated(E event, OccurredOn occurredOn) {
        return changed(event, (component, value) -> component.getName().equals("occurredOn") ? occurredOn : value);
    }

    private static <E extends JourneyEvent> E changed(
            E event, BiFunction<RecordComponent, @Nullable Object, @Nullable Object> change) {
        Shape shape = of(event.getClass());
        Object[] values = shape.components.stream()
                .map(component -> change.apply(component, value(component, event)))
                .toArray();
        @SuppressWarnings("unchecked") // made by the constructor of its own class
        E changed = (E) shape.create(values);
        return changed;
    }

    private static boolean counts(RecordComponent component) {
        return !component.getGenericType().getTypeName().contains(PrivateText.class.getName());
    }

    private static @Nullable Object value(RecordComponent component, JourneyEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a field of an event cannot be read", e);
        }
    }

    private JourneyEvent create(@Nullable Object[] values) {
        try {
            return (JourneyEvent) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event cannot be put together again", e);
        }
    }
}
