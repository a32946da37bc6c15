package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.onward.store.AppendOutcome;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.AppendOutcome.SequenceTaken;
import dev.onward.store.Commit;
import dev.onward.store.GroupCommit;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What another node meets while a whole is being stored. */
@NeedsMongo
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeTest {

    /** The first of them are sent before the last are asked for. */
    private static final int COMMITS = 1_000;

    private final String name = "whole-" + UUID.randomUUID();
    private final MongoAdapter here = MongoAdapter.open(name);
    private final MongoAdapter there = MongoAdapter.open(name);
    private final List<Commit> whole =
            LongStream.range(0, COMMITS).mapToObj(i -> commit("whole", i)).toList();
    private final CountDownLatch halfway = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void drop() {
        goOn.countDown();
        there.store().database().drop();
        there.close();
        here.close();
    }

    private static Commit commit(String stream, long sequence) {
        StoredEvent event = new StoredEvent(UUID.randomUUID().toString(), "tested", "1", new byte[] {'1'}, Map.of());
        return new Commit(stream, sequence, Instant.now(), UUID.randomUUID(), List.of(event));
    }

    private Iterable<Commit> meeting(Consumer<Commit> last) {
        return () -> {
            Iterator<Commit> commits = whole.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return commits.hasNext();
                }

                @Override
                public Commit next() {
                    Commit next = commits.next();
                    if (next.sequence() == COMMITS - 1) {
                        last.accept(next);
                    }
                    return next;
                }
            };
        };
    }

    private CompletableFuture<AppendOutcome> halfStored(Consumer<Commit> last) throws Exception {
        CompletableFuture<AppendOutcome> outcome =
                CompletableFuture.supplyAsync(() -> here.log().appendWhole(meeting(commit -> {
                    halfway.countDown();
                    join(goOn);
                    last.accept(commit);
                })));
        halfway.await();
        return outcome;
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<AppendOutcome> appendedThere(Commit commit) throws Exception {
        CompletableFuture<AppendOutcome> outcome = CompletableFuture.supplyAsync(() -> {
            try (GroupCommit group = new GroupCommit(there.log())) {
                return group.append(commit);
            }
        });
        Thread.sleep(300);
        assertThat(outcome).as("it waits").isNotDone();
        assertThat(there.log().readAfter(0, 10)).as("nothing is seen").isEmpty();
        return outcome;
    }

    @Test
    void who_wants_its_place_waits_and_comes_after_it() throws Exception {
        CompletableFuture<AppendOutcome> mine = halfStored(commit -> {});
        CompletableFuture<AppendOutcome> other = appendedThere(commit("other", 0));
        goOn.countDown();
        assertThat(mine.join()).isEqualTo(new Placed(1));
        assertThat(other.join()).isEqualTo(new Placed(COMMITS + 1));
    }

    @Test
    void who_wants_its_place_has_it_when_it_breaks_off() throws Exception {
        CompletableFuture<AppendOutcome> mine = halfStored(commit -> {
            throw new IllegalStateException("broken off");
        });
        CompletableFuture<AppendOutcome> other = appendedThere(commit("other", 0));
        goOn.countDown();
        assertThatThrownBy(mine::join).hasRootCauseMessage("broken off");
        assertThat(other.join()).isEqualTo(new Placed(1));
        assertThat(there.log().lastPosition()).isEqualTo(1);
    }

    @Test
    void who_goes_on_with_the_same_stream_is_told_that_it_has() throws Exception {
        CompletableFuture<AppendOutcome> mine = halfStored(commit -> {});
        CompletableFuture<AppendOutcome> other = appendedThere(commit("whole", 0));
        goOn.countDown();
        assertThat(mine.join()).isEqualTo(new Placed(1));
        assertThat(other.join()).isEqualTo(new SequenceTaken());
    }

    @Test
    void who_repeats_one_of_its_records_is_told_so() throws Exception {
        Commit known = whole.get(7);
        CompletableFuture<AppendOutcome> mine = halfStored(commit -> {});
        CompletableFuture<AppendOutcome> other = appendedThere(new Commit(
                "other", 0, Instant.now(), known.record(), commit("x", 0).events()));
        goOn.countDown();
        assertThat(mine.join()).isEqualTo(new Placed(1));
        assertThat(other.join()).isEqualTo(new RecordKnown());
    }

    @Test
    void what_is_ended_from_outside_is_begun_anew() {
        AtomicInteger tries = new AtomicInteger();
        assertThat(here.log().appendWhole(meeting(last -> {
                    if (tries.incrementAndGet() == 1) {
                        there.client().getDatabase("admin").runCommand(new Document("killAllSessions", List.of()));
                    }
                })))
                .isEqualTo(new Placed(1));
        assertThat(tries).hasValue(2);
        assertThat(there.log().readStream("whole", 0)).hasSize(COMMITS);
    }

    /** Its transaction has the position until somebody ends it. */
    @Test
    void a_node_that_dies_in_it_holds_the_others_up_for_a_while_only() throws Exception {
        CompletableFuture<AppendOutcome> dead = halfStored(commit -> {});
        Commit other = commit("other", 0);
        long start = System.nanoTime();
        await().atMost(Duration.ofSeconds(25)).until(() -> {
            try {
                return !there.log().append(List.of(other)).isEmpty();
            } catch (StoreUnavailable e) {
                return false;
            }
        });
        assertThat(there.log().find(other.record()).orElseThrow().position()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        goOn.countDown();
        assertThat(dead.join()).as("it lives after all").isEqualTo(new Placed(2));
    }
}
