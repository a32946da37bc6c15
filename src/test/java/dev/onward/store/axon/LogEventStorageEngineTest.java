package dev.onward.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Recorded;
import dev.onward.store.GroupCommit;
import dev.onward.store.Snapshots.Snapshot;
import dev.onward.store.StoredEvent;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogEventStorageEngineTest {

    @Recorded("state")
    record State(long count) {}

    private static final Instant NOW = Instant.parse("2026-05-03T10:15:00.123456Z");
    private static final String STREAM = "a";

    @TempDir
    Path data;

    private SqliteStore store;
    private GroupCommit group;
    private LogEventStorageEngine engine;
    private EmbeddedEventStore events;

    @BeforeEach
    void open() {
        store = SqliteStore.open(data);
        group = new GroupCommit(store.log());
        engine = new LogEventStorageEngine(
                store.log(),
                group,
                store.snapshots(),
                RecordedSerializer.of(JourneyEvent.class, State.class),
                new EventUpcasterChain(),
                "Journey");
        events = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @AfterEach
    void close() {
        events.shutDown();
        group.close();
        store.close();
    }

    private static DomainEventMessage<?> event(String stream, long sequence, UUID record) {
        return new GenericDomainEventMessage<>(
                "Journey",
                stream,
                sequence,
                new SafetyPathTaken(OccurredOn.of("2026")),
                Map.of("record", record.toString()),
                UUID.randomUUID().toString(),
                NOW);
    }

    private void append(String stream, long from, int count) {
        UUID record = UUID.randomUUID();
        engine.appendEvents(IntStream.range(0, count)
                .mapToObj(i -> event(stream, from + i, record))
                .toList());
    }

    private List<Long> loaded() {
        return events.readEvents(STREAM)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void events_are_loaded_as_they_were_appended() {
        UUID record = UUID.randomUUID();
        DomainEventMessage<?> event = event(STREAM, 0, record);
        engine.appendEvents(List.of(event));
        DomainEventMessage<?> read = engine.readEvents(STREAM).next();
        assertThat(read.getPayload()).isEqualTo(event.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(NOW);
        assertThat(read.getType()).isEqualTo("Journey");
        assertThat(read.getMetaData()).containsOnlyKeys("record").containsEntry("record", record.toString());
    }

    @Test
    void reading_from_inside_a_commit_gives_no_earlier_event() {
        append(STREAM, 0, 3);
        append(STREAM, 3, 1);
        assertThat(engine.readEvents(STREAM, 2).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(2L, 3L);
        assertThat(engine.lastSequenceNumberFor(STREAM)).contains(3L);
        assertThat(engine.lastSequenceNumberFor("none")).isEmpty();
    }

    @Test
    void the_slower_of_two_commands_is_told_so() {
        append(STREAM, 0, 2);
        assertThatThrownBy(() -> append(STREAM, 1, 1)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> append(STREAM, 0, 1)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_repeated_record_is_told_apart() {
        UUID record = UUID.randomUUID();
        engine.appendEvents(List.of(event(STREAM, 0, record)));
        assertThatThrownBy(() -> engine.appendEvents(List.of(event(STREAM, 1, record))))
                .isInstanceOfSatisfying(
                        RecordAlreadyKnown.class,
                        known -> assertThat(known.record()).isEqualTo(record));
    }

    @Test
    void a_commit_holds_one_record_of_one_journey_in_order() {
        UUID record = UUID.randomUUID();
        for (List<DomainEventMessage<?>> wrong : List.of(
                List.of(event("a", 0, record), event("b", 0, record)),
                List.of(event("a", 0, record), event("a", 1, UUID.randomUUID())),
                List.of(event("a", 0, record), event("a", 2, record)))) {
            assertThatThrownBy(() -> engine.appendEvents(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.log().lastPosition()).isZero();
    }

    @Test
    void an_event_without_journey_record_or_with_other_metadata_than_strings_is_refused() {
        DomainEventMessage<?> event = event(STREAM, 0, UUID.randomUUID());
        for (var wrong : List.of(
                GenericEventMessage.asEventMessage(event.getPayload()),
                event.withMetaData(Map.of()),
                event.andMetaData(Map.of("number", 1)))) {
            assertThatThrownBy(() -> engine.appendEvents(List.of(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.log().lastPosition()).isZero();
    }

    @Test
    void all_events_are_read_in_the_order_of_positions() {
        append("a", 0, 2);
        append("b", 0, 1);
        append("a", 2, 1);
        assertThat(engine.readEvents(LogSourceTest.token(1), false)
                        .map(TrackedEventMessage::trackingToken)
                        .map(token -> token.position().orElseThrow()))
                .containsExactly(2L, 3L, 4L);
    }

    private void storeSnapshot(long sequence) {
        engine.storeSnapshot(new GenericDomainEventMessage<>("Journey", STREAM, sequence, new State(sequence + 1)));
    }

    @Test
    void a_stream_is_loaded_from_its_snapshot_on() {
        append(STREAM, 0, 5);
        storeSnapshot(3);
        assertThat(loaded()).containsExactly(3L, 4L);
        assertThat(engine.readSnapshot(STREAM).orElseThrow().getPayload()).isEqualTo(new State(4));
    }

    @Test
    void a_snapshot_of_nothing_is_not_kept() {
        append(STREAM, 0, 2);
        storeSnapshot(7);
        assertThat(store.snapshots().find(STREAM)).isEmpty();
    }

    private void believesNot(UnaryOperator<Snapshot> forge) {
        append(STREAM, 0, 5);
        storeSnapshot(3);
        store.snapshots().put(forge.apply(store.snapshots().find(STREAM).orElseThrow()));
        assertThat(loaded()).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(store.snapshots().find(STREAM)).as("it is dropped").isEmpty();
    }

    private static StoredEvent stored(StoredEvent event, String type, String revision, String json) {
        return new StoredEvent(event.id(), type, revision, json.getBytes(), event.metadata());
    }

    @Test
    void a_snapshot_beyond_the_end_of_the_stream_is_not_believed() {
        believesNot(s -> new Snapshot(s.stream(), 9, s.last(), s.recordedAt(), s.event()));
    }

    @Test
    void a_snapshot_of_another_history_is_not_believed() {
        believesNot(s -> new Snapshot(s.stream(), 3, "another event", s.recordedAt(), s.event()));
    }

    @Test
    void a_snapshot_of_another_type_is_not_believed() {
        believesNot(s -> new Snapshot(
                s.stream(), 3, s.last(), s.recordedAt(), stored(s.event(), "other", "1", "{\"count\":4}")));
    }

    @Test
    void a_snapshot_of_another_revision_is_not_believed() {
        believesNot(s -> new Snapshot(
                s.stream(), 3, s.last(), s.recordedAt(), stored(s.event(), "state", "0", "{\"count\":4}")));
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_not_believed() {
        believesNot(s -> new Snapshot(
                s.stream(), 3, s.last(), s.recordedAt(), stored(s.event(), "state", "1", "{\"other\":4}")));
    }
}
