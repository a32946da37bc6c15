package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.AppendOutcome.SequenceTaken;
import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every event log does with many commits of one stream that are stored as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class WholeContract extends StoreContract {

    /** More than any store takes at once. */
    private static final int MANY = 1_200;

    /** Of two events each. */
    static List<Commit> whole(String stream, long from, int commits) {
        return LongStream.range(0, commits)
                .mapToObj(i -> commit(stream, from + 2 * i, 2))
                .toList();
    }

    private List<PlacedCommit> all() {
        return store.log().readAfter(0, Integer.MAX_VALUE);
    }

    private void assertNothingWasStored(long before) {
        assertThat(store.log().lastPosition()).isEqualTo(before);
        assertThat(all()).allMatch(placed -> placed.position() <= before);
        Commit next = commit("next", 0, 1);
        assertThat(store.log().append(List.of(next))).as("the log goes on").containsExactly(new Placed(before + 1));
    }

    @Test
    void it_is_stored_in_its_order_right_after_the_end() {
        store.log().append(List.of(commit("other", 0, 3)));
        List<Commit> whole = whole("a", 0, MANY);
        assertThat(store.log().appendWhole(whole)).isEqualTo(new Placed(4));
        assertThat(store.log().lastPosition()).isEqualTo(3 + 2 * MANY);
        assertThat(store.log().append(List.of(commit("a", 2 * MANY, 1)))).containsExactly(new Placed(4 + 2 * MANY));
        reopen();
        List<PlacedCommit> read = store.log().readStream("a", 0);
        assertThat(read).hasSize(MANY + 1);
        for (int i = 0; i < MANY; i++) {
            assertThat(read.get(i).position()).isEqualTo(4 + 2 * i);
            assertThat(read.get(i).commit().record()).isEqualTo(whole.get(i).record());
            assertThat(texts(read.get(i).commit().events()))
                    .isEqualTo(texts(whole.get(i).events()));
        }
        assertThat(store.log().lastSequence("a")).hasValue(2 * MANY);
    }

    @Test
    void it_goes_on_where_its_stream_ends() {
        store.log().append(List.of(commit("a", 0, 3)));
        assertThat(store.log().appendWhole(whole("a", 3, 2))).isEqualTo(new Placed(4));
        assertThat(store.log().appendWhole(whole("a", 7, 2))).isEqualTo(new Placed(8));
    }

    @Test
    void what_does_not_begin_where_its_stream_ends_is_refused_whole() {
        store.log().append(List.of(commit("a", 0, 3)));
        for (long from : new long[] {0, 2, 4}) {
            assertThat(store.log().appendWhole(whole("a", from, 3)))
                    .as("from %d", from)
                    .isEqualTo(new SequenceTaken());
        }
        assertThat(store.log().appendWhole(whole("new", 1, 3))).isEqualTo(new SequenceTaken());
        assertNothingWasStored(3);
    }

    @Test
    void it_is_refused_whole_when_one_of_its_records_is_known() {
        Commit known = commit("other", 0, 1);
        store.log().append(List.of(known));
        List<Commit> whole = new ArrayList<>(whole("a", 0, MANY));
        whole.add(
                new Commit("a", 2 * MANY, NOW, known.record(), commit("a", 0, 1).events()));
        assertThat(store.log().appendWhole(whole)).isEqualTo(new RecordKnown());
        assertNothingWasStored(1);
    }

    @Test
    void it_is_refused_whole_when_a_record_is_there_twice() {
        List<Commit> whole = new ArrayList<>(whole("a", 0, MANY));
        whole.add(new Commit(
                "a", 2 * MANY, NOW, whole.getFirst().record(), commit("a", 0, 1).events()));
        assertThat(store.log().appendWhole(whole)).isEqualTo(new RecordKnown());
        assertNothingWasStored(0);
    }

    @Test
    void a_repeated_one_is_known() {
        List<Commit> whole = whole("a", 0, MANY);
        store.log().appendWhole(whole);
        assertThat(store.log().appendWhole(whole)).isEqualTo(new RecordKnown());
        assertNothingWasStored(2 * MANY);
    }

    @Test
    void only_what_follows_one_after_the_other_in_one_stream_is_a_whole() {
        for (List<Commit> wrong : List.of(
                List.<Commit>of(),
                List.of(commit("a", 0, 1), commit("b", 1, 1)),
                List.of(commit("a", 0, 1), commit("a", 2, 1)),
                List.of(commit("a", 0, 2), commit("a", 1, 1)))) {
            assertThatThrownBy(() -> store.log().appendWhole(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertNothingWasStored(0);
    }

    @Test
    void nothing_is_stored_when_the_commits_break_off() {
        Iterable<Commit> broken = () -> whole("a", 0, MANY).stream()
                .map(commit -> {
                    if (commit.sequence() == 2 * MANY - 2) {
                        throw new IllegalStateException("broken off");
                    }
                    return commit;
                })
                .iterator();
        assertThatThrownBy(() -> store.log().appendWhole(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken off");
        assertNothingWasStored(0);
        assertThat(store.log().appendWhole(whole("a", 0, 1))).isEqualTo(new Placed(2));
    }

    @Test
    void those_who_listen_hear_of_it() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        store.log().onAppended(heard::incrementAndGet);
        store.log().appendWhole(whole("a", 0, 1));
        for (int i = 0; i < 200 && heard.get() == 0; i++) {
            Thread.sleep(10);
        }
        assertThat(heard.get()).isPositive();
    }

    @Test
    void five_thousand_records_of_a_kilobyte_are_stored() {
        String words = "{\"text\":\"" + "x".repeat(1_000) + "\"}";
        Iterable<Commit> journey = () -> LongStream.range(0, 5_000)
                .mapToObj(i -> {
                    UUID record = UUID.randomUUID();
                    List<StoredEvent> events = List.of(event(record, words));
                    return new Commit("a", i, NOW, record, events);
                })
                .iterator();
        assertThat(store.log().appendWhole(journey)).isEqualTo(new Placed(1));
        assertThat(store.log().readStream("a", 0)).hasSize(5_000);
    }
}
