package dev.onward.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedSerializerTest {

    sealed interface Family {}

    @Recorded("named")
    record Named(String word) implements Family {}

    record Nameless() implements Family {}

    @Recorded("named")
    record NamedTheSame() {}

    @Recorded(value = "renewed", revision = 2)
    record Renewed(String word) {}

    @Recorded(value = "grown", revision = 3, readableSince = 2)
    record Grown(String word, @Nullable Integer added) {}

    private final RecordedSerializer serializer = RecordedSerializer.of(JourneyEvent.class, Renewed.class, Grown.class);

    private Object read(String type, String revision, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, type, revision));
    }

    @Test
    void an_event_is_stored_under_its_name_and_read_back() {
        SafetyPathTaken event = new SafetyPathTaken(OccurredOn.of("2026-05"));
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("safety-path-taken");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(event);
    }

    @Test
    void every_event_of_the_journey_has_a_name() {
        assertThat(serializer.recorded()).hasSizeGreaterThan(40).contains(Renewed.class);
    }

    @Test
    void a_class_without_a_name_is_refused_at_the_start() {
        assertThatThrownBy(() -> RecordedSerializer.of(Family.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nameless");
    }

    @Test
    void two_classes_with_one_name_are_refused_at_the_start() {
        assertThatThrownBy(() -> RecordedSerializer.of(Named.class, NamedTheSame.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("named");
    }

    @Test
    void nothing_to_be_stored_is_refused_at_the_start() {
        assertThatThrownBy(RecordedSerializer::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stored_name_or_revision_that_nobody_knows_is_an_error() {
        assertThat(read("renewed", "2", "{\"word\":\"x\"}")).isEqualTo(new Renewed("x"));
        assertThatThrownBy(() -> read("renewed", "1", "{\"word\":\"x\"}")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("forgotten", "1", "{}")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read(Renewed.class.getName(), "2", "{\"word\":\"x\"}"))
                .as("a class name is no stored name")
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_revision_before_something_was_added_is_read_if_it_is_said_so_and_written_anew_only() {
        assertThat(read("grown", "2", "{\"word\":\"x\"}")).isEqualTo(new Grown("x", null));
        assertThat(read("grown", "3", "{\"word\":\"x\",\"added\":1}")).isEqualTo(new Grown("x", 1));
        assertThatThrownBy(() -> read("grown", "1", "{\"word\":\"x\"}")).isInstanceOf(SerializationException.class);
        assertThat(serializer.typeForClass(Grown.class).getRevision()).isEqualTo("3");
    }

    @Test
    void a_property_that_nobody_knows_is_an_error() {
        assertThatThrownBy(() -> read("renewed", "2", "{\"word\":\"x\",\"more\":1}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void what_has_no_name_cannot_be_stored() {
        assertThatThrownBy(() -> serializer.serialize(new Nameless(), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void tokens_of_a_replay_keep_the_tokens_in_them() {
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));
        TrackingToken read = serializer.deserialize(serializer.serialize(replay, byte[].class));
        assertThat(read.position()).hasValue(3);
        assertThat(ReplayToken.isReplay(read)).isTrue();
    }

    @Test
    void metadata_is_taken_as_the_map_that_is_stored() {
        MetaData metadata = serializer.deserialize(
                new SimpleSerializedObject<>(Map.of("a", "b"), Map.class, MetaData.class.getName(), null));
        assertThat(metadata).containsEntry("a", "b");
        SerializedObject<byte[]> json = serializer.serialize(metadata, byte[].class);
        assertThat((MetaData) serializer.deserialize(json)).isEqualTo(metadata);
    }
}
