package dev.onward.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.store.Commit;
import dev.onward.store.StoredEvent;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogSourceTest {

    @TempDir
    Path data;

    private SqliteStore store;
    private LogSource source;
    private long sequence;

    static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    @BeforeEach
    void open() {
        store = SqliteStore.open(data);
        source = new LogSource(
                store.log(), RecordedSerializer.of(JourneyEvent.class), new EventUpcasterChain(), "Journey");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void append(int events) {
        List<StoredEvent> stored = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            stored.add(new StoredEvent(
                    "e" + (sequence + i), "safety-path-taken", "1", "{\"occurredOn\":\"2026\"}".getBytes(), Map.of()));
        }
        store.log().append(List.of(new Commit("a", sequence, Instant.EPOCH, UUID.randomUUID(), stored)));
        sequence += events;
    }

    private static List<Long> drain(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (stream.hasNextAvailable()) {
            TrackedEventMessage<?> peeked = stream.peek().orElseThrow();
            TrackedEventMessage<?> next = stream.nextAvailable();
            assertThat(next).isSameAs(peeked);
            positions.add(next.trackingToken().position().orElseThrow());
        }
        return positions;
    }

    @Test
    void every_event_comes_once_in_order_from_the_start_and_from_inside_a_commit() throws Exception {
        append(3);
        append(1);
        append(2);
        assertThat(drain(source.openStream(null))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(drain(source.openStream(token(2)))).containsExactly(3L, 4L, 5L, 6L);
        assertThat(drain(source.openStream(source.createHeadToken()))).isEmpty();
    }

    @Test
    void pages_join_without_a_gap() throws Exception {
        for (int i = 0; i < 25; i++) {
            append(100);
        }
        append(1);
        List<Long> positions = drain(source.openStream(token(5)));
        assertThat(positions).hasSize(2496).isSorted().doesNotHaveDuplicates().endsWith(2501L);
    }

    @Test
    void events_carry_their_journey_and_sequence_and_are_read_only_when_asked_for() throws Exception {
        append(2);
        store.log()
                .append(List.of(new Commit(
                        "b",
                        0,
                        Instant.EPOCH,
                        UUID.randomUUID(),
                        List.of(new StoredEvent(
                                "broken", "safety-path-taken", "1", "{\"x\":1}".getBytes(), Map.of())))));
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token(1));
        DomainEventMessage<?> second = (DomainEventMessage<?>) stream.nextAvailable();
        assertThat(second.getAggregateIdentifier()).isEqualTo("a");
        assertThat(second.getSequenceNumber()).isEqualTo(1);
        assertThat(second.getIdentifier()).isEqualTo("e1");
        assertThat(stream.nextAvailable().getIdentifier()).isEqualTo("broken");
    }

    @Test
    void a_waiting_reader_and_its_callback_are_woken_by_an_append() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null);
        AtomicInteger called = new AtomicInteger();
        assertThat(stream.setOnAvailableCallback(called::incrementAndGet)).isTrue();
        assertThat(stream.hasNextAvailable(5, TimeUnit.MILLISECONDS)).isFalse();
        Thread.startVirtualThread(() -> append(1));
        assertThat(stream.nextAvailable().trackingToken()).isEqualTo(token(1));
        for (int i = 0; i < 200 && called.get() == 0; i++) {
            Thread.sleep(5);
        }
        assertThat(called.get()).isEqualTo(1);
        stream.close();
        append(1);
        assertThat(called.get()).as("closed").isEqualTo(1);
    }
}
