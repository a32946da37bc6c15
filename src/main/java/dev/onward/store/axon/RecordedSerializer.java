package dev.onward.store.axon;

import dev.onward.shared.Recorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Stores our types under the name and revision of {@link Recorded}, never under a class name. A stored name that nobody
 * knows is an error. Classes of Axon itself (tokens, metadata) keep the names that it gives them.
 */
public final class RecordedSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    private final Map<Class<?>, SerializedType> types = new HashMap<>();
    private final Map<SerializedType, Class<?>> classes = new HashMap<>();

    private RecordedSerializer(Builder builder, Stream<Class<?>> recorded) {
        super(builder);
        recorded.forEach(this::register);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("nothing to be stored");
        }
    }

    /**
     * @param roots classes with {@link Recorded}, and sealed types below which every class must have it
     * @throws IllegalArgumentException when a class has no name, or two have the same
     */
    public static RecordedSerializer of(Class<?>... roots) {
        return of(List.of(roots));
    }

    public static RecordedSerializer of(Collection<Class<?>> roots) {
        return new RecordedSerializer(strictJson(), roots.stream().flatMap(RecordedSerializer::leaves));
    }

    private static Builder strictJson() {
        // Axon's own tokens are written with their class; nothing else may name a class to be made.
        BasicPolymorphicTypeValidator onlyAxon = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .allowIfSubType(AXON)
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .polymorphicTypeValidator(onlyAxon));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] below = type.getPermittedSubclasses();
        return below == null ? Stream.of(type) : Stream.of(below).flatMap(RecordedSerializer::leaves);
    }

    private void register(Class<?> type) {
        Recorded recorded = type.getAnnotation(Recorded.class);
        if (recorded == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Recorded name");
        }
        if (recorded.value().startsWith(AXON)) {
            throw new IllegalArgumentException(type.getName() + " is recorded under a name of Axon's");
        }
        SerializedType stored = new SimpleSerializedType(recorded.value(), Integer.toString(recorded.revision()));
        boolean taken =
                classes.keySet().stream().anyMatch(other -> other.getName().equals(stored.getName()));
        if (taken) {
            throw new IllegalArgumentException("two classes are recorded as " + stored.getName());
        }
        types.put(type, stored);
        int oldest = recorded.readableSince() == 0 ? recorded.revision() : recorded.readableSince();
        for (int revision = oldest; revision <= recorded.revision(); revision++) {
            classes.put(new SimpleSerializedType(recorded.value(), Integer.toString(revision)), type);
        }
    }

    /** Every class that has a stored name. */
    public Collection<Class<?>> recorded() {
        return List.copyOf(types.keySet());
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        SerializedType stored = types.get(type);
        if (stored != null) {
            return stored;
        }
        if (type == null
                || type == Void.class
                || type == void.class
                || type.getName().startsWith(AXON)) {
            return super.typeForClass(type);
        }
        throw new SerializationException(type.getName() + " has no @Recorded name to be stored under");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> recorded = classes.get(type);
        if (recorded != null) {
            return recorded;
        }
        if (SerializedType.emptyType().equals(type) || type.getName().startsWith(AXON)) {
            return super.classForType(type);
        }
        throw new SerializationException(
                "nothing is recorded as " + type.getName() + " in revision " + type.getRevision());
    }

    /** Takes metadata as the map that it is stored as, without a detour over JSON. */
    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> object) {
        if (object.getData() instanceof Map<?, ?> metadata) {
            return (T) MetaData.from((Map<String, ?>) metadata);
        }
        return super.deserialize(object);
    }
}
