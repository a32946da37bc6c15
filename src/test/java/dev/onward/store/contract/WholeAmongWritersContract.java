package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.EventLog;
import dev.onward.store.GroupCommit;
import dev.onward.store.PlacedCommit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;

/** What every event log does with a whole while others write and read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class WholeAmongWritersContract extends StoreContract {

    private static final int WRITERS = 8;
    private static final int WHOLES = 4;
    private static final int COMMITS = 600;
    private static final Duration TIME = Duration.ofSeconds(2);

    /** Another node where the store is one that several share, else the same. */
    protected Adapter beside() {
        return store;
    }

    @RepeatedTest(2)
    void nobodys_commit_is_lost_and_every_reader_sees_all_in_order() throws Exception {
        Adapter beside = beside();
        AtomicBoolean ended = new AtomicBoolean();
        List<Future<Long>> written = new ArrayList<>();
        List<Future<List<Long>>> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                GroupCommit here = new GroupCommit(store.log());
                GroupCommit there = new GroupCommit(beside.log())) {
            for (int w = 0; w < WRITERS; w++) {
                String stream = "s" + w;
                GroupCommit group = w % 2 == 0 ? here : there;
                written.add(threads.submit(write(group, stream, ended)));
            }
            read.add(threads.submit(follow(store.log(), ended)));
            read.add(threads.submit(follow(beside.log(), ended)));
            long start = System.nanoTime();
            for (int i = 0; i < WHOLES; i++) {
                assertThat(store.log().appendWhole(WholeContract.whole("whole" + i, 0, COMMITS)))
                        .isInstanceOf(Placed.class);
            }
            Thread.sleep(Math.max(0, TIME.minusNanos(System.nanoTime() - start).toMillis()));
            ended.set(true);
            long last = 2L * WHOLES * COMMITS;
            for (int w = 0; w < WRITERS; w++) {
                long commits = written.get(w).get();
                assertThat(store.log().readStream("s" + w, 0)).hasSize((int) commits);
                assertThat(commits).as("it went on").isGreaterThan(1);
                last += commits;
            }
            List<Long> dense = LongStream.rangeClosed(1, last).boxed().toList();
            for (Future<List<Long>> reader : read) {
                assertThat(reader.get()).isEqualTo(dense);
            }
            assertThat(store.log().lastPosition()).isEqualTo(last);
        }
    }

    /** Answers how many commits it has been told are placed. */
    private static Callable<Long> write(GroupCommit group, String stream, AtomicBoolean ended) {
        return () -> {
            long sequence = 0;
            while (!ended.get()) {
                assertThat(group.append(commit(stream, sequence, 1))).isInstanceOf(Placed.class);
                sequence++;
            }
            return sequence;
        };
    }

    /** The positions of all events, as they come, until none has come for a while after the end. */
    private static Callable<List<Long>> follow(EventLog log, AtomicBoolean ended) {
        return () -> {
            List<Long> positions = new ArrayList<>();
            long after = 0;
            for (int idle = 0; !ended.get() || idle < 50; ) {
                List<PlacedCommit> page = log.readAfter(after, 100);
                for (PlacedCommit placed : page) {
                    LongStream.rangeClosed(placed.position(), placed.lastPosition())
                            .forEach(positions::add);
                    after = placed.lastPosition();
                }
                idle = page.isEmpty() ? idle + 1 : 0;
                Thread.sleep(page.isEmpty() ? 10 : 0);
            }
            return positions;
        };
    }
}
