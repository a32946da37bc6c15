package dev.onward.journey.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.shared.Recorded;
import dev.onward.store.axon.RecordedSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored today must be readable for ever: a golden file is added with its event, and never changed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenEventTest {

    private static final Path GOLDEN = Path.of("src/test/resources/events");

    private final RecordedSerializer serializer = RecordedSerializer.of(JourneyEvent.class);

    static List<JourneyEvent> events() {
        return EventSample.all();
    }

    @Test
    void every_kind_has_one_sample() {
        assertThat(events()).extracting(Kind::of).containsExactlyInAnyOrderElementsOf(Kind.all());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_its_golden_file_says(JourneyEvent event) throws IOException {
        SerializedObject<String> stored = serializer.serialize(event, String.class);

        assertThat(stored.getType().getName()).isEqualTo(Kind.of(event).name());
        assertThat(stored.getData()).isEqualTo(golden(stored.getType()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_back_from_its_golden_file(JourneyEvent event) throws IOException {
        SerializedType type = serializer.typeForClass(event.getClass());

        assertThat(read(type.getName(), type.getRevision(), golden(type))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_back_with_nothing_but_what_it_needs(JourneyEvent event) {
        SerializedObject<String> stored = serializer.serialize(bare(event), String.class);

        assertThat(read(stored.getType().getName(), stored.getType().getRevision(), stored.getData()))
                .isEqualTo(bare(event));
    }

    /** What was added since is missing there. */
    @Test
    void every_older_revision_is_read_as_well() throws IOException {
        List<String> older = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.toList()) {
                String[] name = file.getFileName().toString().split("\\.");
                Recorded now = Kind.named(name[0]).orElseThrow().type().getAnnotation(Recorded.class);
                if (!name[1].equals(Integer.toString(now.revision()))) {
                    assertThat(read(name[0], name[1], Files.readString(file))).isNotNull();
                    older.add(name[0]);
                }
            }
        }
        assertThat(older).contains("urge-followed-up");
    }

    @Test
    void there_is_no_golden_file_of_an_unknown_kind() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[0-9]+\\.json$", "")))
                    .isNotEmpty()
                    .allMatch(name -> Kind.named(name).isPresent());
        }
    }

    @Test
    void an_unknown_name_revision_or_field_is_an_error_and_not_skipped() {
        assertThatThrownBy(() -> read("hope-lost", "1", "{}")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("safety-path-taken", "2", "{\"occurredOn\":\"2026\"}"))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("safety-path-taken", "1", "{\"occurredOn\":\"2026\",\"why\":1}"))
                .isInstanceOf(SerializationException.class);
        assertThat(read("safety-path-taken", "1", "{\"occurredOn\":\"2026\"}")).isNotNull();
    }

    private static String golden(SerializedType type) throws IOException {
        return Files.readString(GOLDEN.resolve(type.getName() + "." + type.getRevision() + ".json"))
                .strip();
    }

    private Object read(String name, String revision, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, revision));
    }

    /** The event without all that may be left out, and with its sets, lists and maps empty. */
    private static JourneyEvent bare(JourneyEvent event) {
        try {
            RecordComponent[] components = event.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(event);
                values[i] =
                        components[i].getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : emptied(value);
            }
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object emptied(Object value) {
        return switch (value) {
            case Set<?> set -> Set.of();
            case List<?> list -> List.of();
            case Map<?, ?> map -> Map.of();
            default -> value;
        };
    }
}
