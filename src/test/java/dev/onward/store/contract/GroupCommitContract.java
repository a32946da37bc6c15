package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.SequenceTaken;
import dev.onward.store.Commit;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What group commit does over every event log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class GroupCommitContract extends StoreContract {

    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
        }
        return results;
    }

    @Test
    void writers_of_different_streams_all_get_their_place() throws Exception {
        int writers = 16;
        int commits = 25;
        try (GroupCommit group = new GroupCommit(store.log())) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String stream = "s" + w;
                tasks.add(() -> {
                    for (int i = 0; i < commits; i++) {
                        assertThat(group.append(commit(stream, i * 2L, 2))).isInstanceOf(Placed.class);
                    }
                    return null;
                });
            }
            all(tasks);
        }
        assertThat(store.log().lastPosition()).isEqualTo(writers * commits * 2L);
        assertThat(positions()).isEqualTo(dense(writers * commits, 2));
    }

    @Test
    void of_writers_who_race_for_one_place_exactly_one_wins_each_time() throws Exception {
        int writers = 8;
        int rounds = 20;
        try (GroupCommit group = new GroupCommit(store.log())) {
            for (int round = 0; round < rounds; round++) {
                long sequence = round;
                List<Callable<AppendOutcome>> race = new ArrayList<>();
                for (int w = 0; w < writers; w++) {
                    race.add(() -> group.append(commit("one", sequence, 1)));
                }
                List<AppendOutcome> outcomes = all(race);
                assertThat(outcomes).filteredOn(Placed.class::isInstance).hasSize(1);
                assertThat(outcomes).filteredOn(SequenceTaken.class::isInstance).hasSize(writers - 1);
            }
        }
        assertThat(store.log().lastSequence("one")).hasValue(rounds - 1);
    }

    @Test
    void a_record_that_is_sent_many_times_at_once_is_stored_once() throws Exception {
        Commit repeated = commit("a", 0, 1);
        try (GroupCommit group = new GroupCommit(store.log())) {
            List<Callable<AppendOutcome>> tasks = new ArrayList<>();
            for (int w = 0; w < 10; w++) {
                tasks.add(() -> group.append(repeated));
            }
            assertThat(all(tasks)).filteredOn(Placed.class::isInstance).hasSize(1);
        }
        assertThat(store.log().lastPosition()).isEqualTo(1);
    }

    private List<Long> positions() {
        return store.log().readAfter(0, Integer.MAX_VALUE).stream()
                .map(PlacedCommit::position)
                .toList();
    }

    private static List<Long> dense(int commits, int size) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            positions.add(1L + (long) i * size);
        }
        return positions;
    }
}
