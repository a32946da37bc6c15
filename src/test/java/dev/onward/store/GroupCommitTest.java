package dev.onward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.PositionTaken;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupCommitTest {

    private final List<List<Commit>> batches = Collections.synchronizedList(new ArrayList<>());

    /** A log that only appends. */
    private EventLog log(Function<List<Commit>, List<AppendOutcome>> append) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (self, method, arguments) -> {
                    @SuppressWarnings("unchecked")
                    List<Commit> commits = (List<Commit>) arguments[0];
                    batches.add(commits);
                    return append.apply(commits);
                });
    }

    private static List<AppendOutcome> placed(List<Commit> commits) {
        return commits.stream().<AppendOutcome>map(commit -> new Placed(1)).toList();
    }

    private static Commit commit(String stream, long sequence) {
        return new Commit(
                stream,
                sequence,
                Instant.EPOCH,
                UUID.randomUUID(),
                List.of(new StoredEvent("id", "type", "1", new byte[0], Map.of())));
    }

    private static CompletableFuture<AppendOutcome> later(GroupCommit group, Commit commit) {
        CompletableFuture<AppendOutcome> outcome = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                outcome.complete(group.append(commit));
            } catch (RuntimeException e) {
                outcome.completeExceptionally(e);
            }
        });
        return outcome;
    }

    private static void settle() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_waits_while_a_write_is_on_its_way_becomes_one_write_with_one_commit_a_stream() {
        CountDownLatch first = new CountDownLatch(1);
        try (GroupCommit group = new GroupCommit(log(commits -> {
            if (batches.size() == 1) {
                await(first);
            }
            return placed(commits);
        }))) {
            List<CompletableFuture<AppendOutcome>> outcomes = new ArrayList<>();
            outcomes.add(later(group, commit("first", 0)));
            settle();
            for (Commit commit : List.of(commit("a", 0), commit("a", 1), commit("b", 0), commit("c", 0))) {
                outcomes.add(later(group, commit));
                settle();
            }
            first.countDown();
            outcomes.forEach(CompletableFuture::join);
        }
        assertThat(batches.stream()
                        .map(batch -> batch.stream()
                                .map(commit -> commit.stream() + commit.sequence())
                                .toList()))
                .containsExactly(List.of("first0"), List.of("a0", "b0", "c0"), List.of("a1"));
    }

    @Test
    void who_has_just_been_answered_is_waited_for_a_little_so_that_all_fit_into_one_write() {
        try (GroupCommit group = new GroupCommit(log(commits -> {
            settle();
            settle();
            return placed(commits);
        }))) {
            CompletableFuture<AppendOutcome> again =
                    later(group, commit("a", 0)).thenCompose(answered -> later(group, commit("a", 1)));
            settle();
            group.append(commit("b", 0));
            again.join();
        }
        assertThat(batches).hasSize(2);
    }

    @Test
    void what_loses_the_race_for_a_position_is_offered_again_before_what_came_later() {
        try (GroupCommit group =
                new GroupCommit(log(commits -> batches.size() < 3 ? List.of(new PositionTaken()) : placed(commits)))) {
            assertThat(group.append(commit("a", 0))).isEqualTo(new Placed(1));
        }
        assertThat(batches).hasSize(3);
    }

    @Test
    void a_full_store_fails_everybody_who_waited_and_serves_the_next() {
        boolean[] full = {true};
        try (GroupCommit group = new GroupCommit(log(commits -> {
            if (full[0]) {
                throw new StoreFull(new IllegalStateException("no room"));
            }
            return placed(commits);
        }))) {
            assertThatThrownBy(() -> group.append(commit("a", 0))).isInstanceOf(StoreFull.class);
            full[0] = false;
            assertThat(group.append(commit("a", 0))).isEqualTo(new Placed(1));
        }
    }

    @Test
    void a_store_that_breaks_its_contract_leaves_nobody_waiting() {
        boolean[] broken = {true};
        try (GroupCommit group = new GroupCommit(log(commits -> broken[0] ? List.of() : placed(commits)))) {
            assertThatThrownBy(() -> group.append(commit("a", 0))).isInstanceOf(IndexOutOfBoundsException.class);
            broken[0] = false;
            assertThat(group.append(commit("a", 0))).isEqualTo(new Placed(1));
        }
    }

    @Test
    void a_commit_that_the_store_chokes_on_takes_nobody_with_it() {
        CountDownLatch first = new CountDownLatch(1);
        try (GroupCommit group = new GroupCommit(log(commits -> {
            await(first);
            if (commits.stream().anyMatch(commit -> commit.stream().equals("poison"))) {
                throw new IllegalStateException("choked");
            }
            return placed(commits);
        }))) {
            CompletableFuture<AppendOutcome> before = later(group, commit("first", 0));
            settle();
            CompletableFuture<AppendOutcome> poison = later(group, commit("poison", 0));
            CompletableFuture<AppendOutcome> good = later(group, commit("good", 0));
            settle();
            first.countDown();
            assertThat(before.join()).isEqualTo(new Placed(1));
            assertThat(good.join()).isEqualTo(new Placed(1));
            assertThatThrownBy(poison::join).hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void closing_writes_what_waits_and_takes_no_more() {
        CountDownLatch first = new CountDownLatch(1);
        GroupCommit group = new GroupCommit(log(commits -> {
            await(first);
            return placed(commits);
        }));
        CompletableFuture<AppendOutcome> one = later(group, commit("a", 0));
        CompletableFuture<AppendOutcome> two = later(group, commit("a", 1));
        settle();
        Thread.startVirtualThread(() -> {
            settle();
            first.countDown();
        });
        group.close();
        assertThat(one.join()).isEqualTo(new Placed(1));
        assertThat(two.join()).isEqualTo(new Placed(1));
        assertThatThrownBy(() -> group.append(commit("b", 0))).isInstanceOf(StoreUnavailable.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
