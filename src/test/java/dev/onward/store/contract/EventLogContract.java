package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.AppendOutcome.SequenceTaken;
import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every event log does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class EventLogContract extends StoreContract {

    private AppendOutcome append(Commit commit) {
        return store.log().append(List.of(commit)).getFirst();
    }

    @Test
    void an_empty_log_has_no_events() {
        assertThat(store.log().lastPosition()).isZero();
        assertThat(store.log().readAfter(0, 10)).isEmpty();
        assertThat(store.log().readStream("a", 0)).isEmpty();
        assertThat(store.log().lastSequence("a")).isEmpty();
        assertThat(store.log().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_commit_is_read_back_as_it_was_written() {
        Commit commit = commit("a", 0, 3);
        assertThat(append(commit)).isEqualTo(new Placed(1));
        reopen();
        PlacedCommit read = store.log().find(commit.record()).orElseThrow();
        assertThat(read.position()).isEqualTo(1);
        assertThat(read.commit().stream()).isEqualTo("a");
        assertThat(read.commit().sequence()).isZero();
        assertThat(read.commit().recordedAt()).isEqualTo(commit.recordedAt());
        assertThat(read.commit().record()).isEqualTo(commit.record());
        assertThat(texts(read.commit().events())).isEqualTo(texts(commit.events()));
    }

    @Test
    void any_json_comes_back_byte_by_byte() {
        UUID record = UUID.randomUUID();
        List<StoredEvent> events = List.of(
                event(record, "{}"),
                event(record, "{\"a\":[1,2.50,\"\\u00e9 é 💔 } ] \\\" \",{\"b\":null}]}"),
                event(record, "[]"),
                event(record, "\"text\""),
                event(record, "12"),
                event(record, "true"),
                event(record, "{\"long\":\"" + "x".repeat(100_000) + "\"}"));
        append(new Commit("a", 0, NOW, record, events));
        assertThat(texts(store.log().find(record).orElseThrow().commit().events()))
                .isEqualTo(texts(events));
    }

    @Test
    void positions_are_dense_and_go_on_after_a_restart() {
        assertThat(append(commit("a", 0, 2))).isEqualTo(new Placed(1));
        assertThat(append(commit("b", 0, 3))).isEqualTo(new Placed(3));
        reopen();
        assertThat(store.log().lastPosition()).isEqualTo(5);
        assertThat(append(commit("a", 2, 1))).isEqualTo(new Placed(6));
        assertThat(store.log().lastPosition()).isEqualTo(6);
    }

    @Test
    void the_second_of_two_commits_for_one_place_is_refused() {
        append(commit("a", 0, 2));
        assertThat(append(commit("a", 0, 1))).isEqualTo(new SequenceTaken());
        assertThat(append(commit("a", 1, 1))).as("inside a commit").isEqualTo(new SequenceTaken());
        assertThat(append(commit("a", 3, 1))).as("leaving a gap").isEqualTo(new SequenceTaken());
        assertThat(append(commit("b", 1, 1))).as("a stream that begins late").isEqualTo(new SequenceTaken());
        assertThat(store.log().lastPosition()).isEqualTo(2);
    }

    @Test
    void a_known_record_is_told_apart_from_a_taken_sequence() {
        Commit first = commit("a", 0, 1);
        append(first);
        assertThat(append(first)).isEqualTo(new RecordKnown());
        Commit elsewhere = new Commit("b", 0, NOW, first.record(), first.events());
        assertThat(append(elsewhere)).isEqualTo(new RecordKnown());
        assertThat(store.log().lastSequence("b")).isEmpty();
    }

    @Test
    void a_refused_commit_does_not_hold_up_its_neighbours() {
        Commit known = commit("a", 0, 1);
        append(known);
        assertThat(store.log().append(List.of(commit("b", 0, 2), known, commit("c", 7, 1), commit("d", 0, 1))))
                .containsExactly(new Placed(2), new RecordKnown(), new SequenceTaken(), new Placed(4));
        assertThat(store.log().lastPosition()).isEqualTo(4);
    }

    @Test
    void one_record_twice_in_one_append_is_known_the_second_time() {
        Commit first = commit("a", 0, 1);
        Commit second = new Commit("b", 0, NOW, first.record(), first.events());
        assertThat(store.log().append(List.of(first, second))).containsExactly(new Placed(1), new RecordKnown());
    }

    @Test
    void two_commits_of_one_stream_are_not_taken_in_one_append() {
        assertThatThrownBy(() -> store.log().append(List.of(commit("a", 0, 1), commit("a", 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.log().lastPosition()).isZero();
    }

    @Test
    void reading_after_any_position_meets_every_event_once() {
        for (int i = 0; i < 20; i++) {
            append(commit("s" + i % 3, i / 3 * 2L, 2));
        }
        for (int page = 1; page <= 50; page++) {
            List<Long> positions = new ArrayList<>();
            long position = 0;
            for (List<PlacedCommit> read = store.log().readAfter(position, page);
                    !read.isEmpty();
                    read = store.log().readAfter(position, page)) {
                read.forEach(placed -> positions.add(placed.position()));
                position = read.getLast().lastPosition();
            }
            assertThat(positions)
                    .isEqualTo(java.util.stream.LongStream.range(0, 20)
                            .map(n -> n * 2 + 1)
                            .boxed()
                            .toList());
        }
        assertThat(store.log().readAfter(1, 1).getFirst().position())
                .as("inside a commit")
                .isEqualTo(1);
        assertThat(store.log().readAfter(40, 1)).isEmpty();
    }

    @Test
    void a_stream_is_read_from_the_commit_that_holds_a_sequence() {
        append(commit("a", 0, 2));
        append(commit("b", 0, 1));
        append(commit("a", 2, 3));
        append(commit("a", 5, 1));
        assertThat(sequences("a", 0)).containsExactly(0L, 2L, 5L);
        assertThat(sequences("a", 1)).containsExactly(0L, 2L, 5L);
        assertThat(sequences("a", 2)).containsExactly(2L, 5L);
        assertThat(sequences("a", 4)).containsExactly(2L, 5L);
        assertThat(sequences("a", 5)).containsExactly(5L);
        assertThat(sequences("a", 6)).isEmpty();
        assertThat(store.log().lastSequence("a")).hasValue(5);
    }

    @Test
    void a_stream_is_read_page_by_page() {
        for (int i = 0; i < 20; i++) {
            append(commit("a", i * 3L, 3));
            append(commit("b", i, 1));
        }
        for (int events = 1; events <= 70; events++) {
            List<Long> met = new ArrayList<>();
            for (long from = 0; from < 60; from = met.getLast() + 3) {
                List<PlacedCommit> page = store.log().readStream("a", from, events);
                assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo((events + 2) / 3);
                page.forEach(placed -> met.add(placed.commit().sequence()));
            }
            assertThat(met).isEqualTo(sequences("a", 0));
            assertThat(store.log().readStream("a", 60, events)).isEmpty();
        }
        assertThat(store.log().readStream("a", 4, 1))
                .as("inside a commit")
                .extracting(placed -> placed.commit().sequence())
                .contains(3L);
    }

    private List<Long> sequences(String stream, long from) {
        return store.log().readStream(stream, from).stream()
                .map(placed -> placed.commit().sequence())
                .toList();
    }

    @Test
    void replaced_events_stand_in_their_place_and_the_old_bytes_are_gone() {
        String canary = "canary-" + UUID.randomUUID();
        UUID record = UUID.randomUUID();
        append(commit("a", 0, 1));
        for (int i = 1; i < 40; i++) {
            append(commit("a", i, 1));
        }
        StoredEvent secret = event(record, "{\"text\":\"" + canary.repeat(300) + "\"}");
        append(new Commit("a", 40, NOW, record, List.of(secret)));
        append(commit("a", 41, 1));
        assertThat(store.holds(utf8(canary))).as("the search finds it").isTrue();

        StoredEvent erased =
                new StoredEvent(secret.id(), secret.type(), secret.revision(), utf8("{}"), secret.metadata());
        PlacedCommit placed = store.log().find(record).orElseThrow();
        store.log().replaceEvents(placed, List.of(erased));

        assertThat(store.holds(utf8(canary))).isFalse();
        PlacedCommit read = store.log().find(record).orElseThrow();
        assertThat(texts(read.commit().events())).isEqualTo(texts(List.of(erased)));
        assertThat(read.position()).isEqualTo(placed.position());
        PlacedCommit followed = store.log().readAfter(placed.position() - 1, 1).getFirst();
        assertThat(texts(followed.commit().events())).isEqualTo(texts(List.of(erased)));
        assertThat(store.log().readStream("a", 0)).hasSize(42);
    }

    @Test
    void events_are_replaced_by_the_same_ones_only() {
        append(commit("a", 0, 1));
        PlacedCommit placed = store.log().readAfter(0, 1).getFirst();
        StoredEvent stands = placed.commit().events().getFirst();
        StoredEvent otherId = new StoredEvent("other", "tested", "1", utf8("{}"), Map.of());
        StoredEvent otherType = new StoredEvent(stands.id(), "other", "1", utf8("{}"), Map.of());
        for (List<StoredEvent> wrong :
                List.of(List.<StoredEvent>of(), List.of(stands, stands), List.of(otherId), List.of(otherType))) {
            assertThatThrownBy(() -> store.log().replaceEvents(placed, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        PlacedCommit nowhere = new PlacedCommit(9, placed.commit());
        assertThatThrownBy(
                        () -> store.log().replaceEvents(nowhere, placed.commit().events()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(texts(store.log().readAfter(0, 1).getFirst().commit().events()))
                .isEqualTo(texts(List.of(stands)));
    }

    @Test
    void a_listener_hears_of_an_append_and_cannot_undo_it() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        store.log().onAppended(() -> {
            throw new IllegalStateException("a listener that fails");
        });
        store.log().onAppended(heard::incrementAndGet);
        assertThat(append(commit("a", 0, 1))).isEqualTo(new Placed(1));
        for (int i = 0; i < 200 && heard.get() == 0; i++) {
            Thread.sleep(10);
        }
        assertThat(heard.get()).isPositive();
    }
}
