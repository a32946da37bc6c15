package dev.onward.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import dev.onward.store.GroupCommit;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesOfAStreamTest {

    private static final String STREAM = "a";

    @TempDir
    Path data;

    private SqliteStore store;
    private GroupCommit group;

    @BeforeEach
    void open() {
        store = SqliteStore.open(data);
        group = new GroupCommit(store.log());
    }

    @AfterEach
    void close() {
        group.close();
        store.close();
    }

    private LogEventStorageEngine engine(EventUpcaster upcaster) {
        return new LogEventStorageEngine(
                store.log(), group, store.snapshots(), RecordedSerializer.of(JourneyEvent.class), upcaster, "Journey");
    }

    private void append(long from, int count) {
        Map<String, String> record = Map.of("record", UUID.randomUUID().toString());
        SafetyPathTaken event = new SafetyPathTaken(OccurredOn.of("2026"));
        engine(new EventUpcasterChain())
                .appendEvents(IntStream.range(0, count)
                        .mapToObj(i -> new GenericDomainEventMessage<>("Journey", STREAM, from + i, event, record))
                        .toList());
    }

    private List<Long> page(EventUpcaster upcaster, long from, int events) {
        return engine(upcaster)
                .readEvents(STREAM, from, events)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void a_page_begins_where_it_is_asked_to_and_ends_with_a_commit() {
        append(0, 3);
        append(3, 2);
        append(5, 1);
        assertThat(page(new EventUpcasterChain(), 1, 1)).containsExactly(1L, 2L);
        assertThat(page(new EventUpcasterChain(), 3, 1)).containsExactly(3L, 4L);
        assertThat(page(new EventUpcasterChain(), 3, 3)).containsExactly(3L, 4L, 5L);
        assertThat(page(new EventUpcasterChain(), 6, 1)).isEmpty();
    }

    @Test
    void a_page_of_which_an_upcaster_leaves_nothing_is_not_the_end() {
        append(0, 1);
        append(1, 1);
        append(2, 1);
        EventUpcaster second =
                events -> events.filter(event -> event.getSequenceNumber().orElseThrow() != 1);
        assertThat(page(second, 1, 1)).containsExactly(2L);
    }
}
