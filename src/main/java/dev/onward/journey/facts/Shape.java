package dev.onward.journey.facts;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An event taken apart into its fields and put together again, without its texts. */
final class Shape {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final Field[] fields;

    private record Field(String name, Method accessor, Type type, boolean counts) {

        static Field of(RecordComponent component) {
            Type type = component.getGenericType();
            boolean counts = !type.getTypeName().contains(PrivateText.class.getName());
            return new Field(component.getName(), component.getAccessor(), type, counts);
        }
    }

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        fields = Arrays.stream(components).map(Field::of).toArray(Field[]::new);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static Shape of(Class<? extends JourneyEvent> type) {
        return KNOWN.computeIfAbsent(type, Shape::new);
    }

    /** The types of the fields that are not texts, in their order. */
    List<Type> types() {
        return Arrays.stream(fields).filter(Field::counts).map(Field::type).toList();
    }

    /** The values of the fields that are not texts, in their order. */
    List<@Nullable Object> values(JourneyEvent event) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.counts()) {
                values.add(value(field, event));
            }
        }
        return values;
    }

    /** @param values those of {@link #values} */
    JourneyEvent of(List<@Nullable Object> values) {
        @Nullable Object[] all = new Object[fields.length];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = fields[i].counts() ? values.get(next++) : null;
        }
        return create(all);
    }

    /** The same event with no text; where one stood, nothing can be read. */
    static JourneyEvent withoutTexts(JourneyEvent event) {
        Shape shape = of(event.getClass());
        return shape.of(shape.values(event));
    }

    /** The same event, without its texts, on another day. */
    @SuppressWarnings("unchecked") // made by the constructor of its own class
    static <E extends JourneyEvent> E redated(E event, OccurredOn occurredOn) {
        Shape shape = of(event.getClass());
        @Nullable Object[] all = new Object[shape.fields.length];
        for (int i = 0; i < all.length; i++) {
            Field field = shape.fields[i];
            all[i] = field.name().equals("occurredOn") ? occurredOn : value(field, event);
        }
        return (E) shape.create(all);
    }

    private static @Nullable Object value(Field field, JourneyEvent event) {
        try {
            return field.accessor().invoke(event);
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
