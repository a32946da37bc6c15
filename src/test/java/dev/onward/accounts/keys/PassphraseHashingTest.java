package dev.onward.accounts.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hashing that takes as long as the test lets it: whoever is in there waits for a permit to leave. */
@Timeout(20)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PassphraseHashingTest {

    private static final byte[] SALT = new byte[16];

    private final Semaphore inside = new Semaphore(0);
    private final Semaphore leaving = new Semaphore(0);
    private final AtomicBoolean fails = new AtomicBoolean();
    private final PassphraseHashing hashing = new PassphraseHashing((passphrase, salt) -> {
        inside.release();
        leaving.acquireUninterruptibly();
        if (fails.get()) {
            throw new IllegalStateException("no hash");
        }
        return WrappingKey.ofSecret(new byte[32], salt, passphrase);
    });

    /** What became of each, by its thread: a key, or why there is none. */
    private final Map<Thread, Object> ended = new ConcurrentHashMap<>();

    private Thread come() {
        return Thread.ofPlatform().daemon().start(() -> {
            Object[] key = new Object[1];
            Throwable failure = catchThrowable(() -> key[0] = hashing.wrappingKey("a walk along the river", SALT));
            ended.put(Thread.currentThread(), failure == null ? key[0] : failure);
        });
    }

    private void fillTheRoom() throws InterruptedException {
        IntStream.range(0, PassphraseHashing.AT_ONCE).forEach(i -> come());
        inside.acquire(PassphraseHashing.AT_ONCE);
    }

    /** Until it waits for something, be it inside or before the door. */
    private static void awaitStanding(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void let_all_leave() {
        leaving.release(100);
    }

    @Test
    void two_are_hashed_at_once_and_the_next_when_one_of_them_is_done() throws Exception {
        assertThat(PassphraseHashing.AT_ONCE).isEqualTo(2);
        fillTheRoom();
        Thread third = come();
        Thread fourth = come();
        awaitStanding(third);
        awaitStanding(fourth);
        assertThat(inside.availablePermits()).as("nobody else is inside").isZero();

        leaving.release();
        inside.acquire();
        assertThat(inside.availablePermits()).as("one came for one who left").isZero();
        leaving.release(3);
        third.join();
        fourth.join();
        assertThat(ended.get(third)).isInstanceOf(WrappingKey.class);
        assertThat(ended.get(fourth)).isInstanceOf(WrappingKey.class);
    }

    @Test
    void a_name_that_nobody_has_takes_its_turn_as_well() throws Exception {
        fillTheRoom();
        CountDownLatch done = new CountDownLatch(1);
        Thread pretending = Thread.ofPlatform().daemon().start(() -> {
            hashing.pretend("a walk along the river");
            done.countDown();
        });
        awaitStanding(pretending);
        assertThat(inside.availablePermits()).isZero();
        leaving.release(3);
        done.await();
    }

    @Test
    void who_fails_leaves_room_for_the_next() throws Exception {
        fails.set(true);
        fillTheRoom();
        leaving.release(2);
        while (ended.size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(ended.values()).allMatch(IllegalStateException.class::isInstance);
        fails.set(false);
        fillTheRoom();
    }

    @Test
    void who_waits_in_vain_is_told_to_come_again_and_takes_no_room() throws Exception {
        fillTheRoom();
        Thread third = come();
        awaitStanding(third);
        third.interrupt();
        third.join();
        Problem problem = (Problem) ended.get(third);
        assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        assertThat(problem.retryAfter()).isPositive();

        Thread fourth = come();
        awaitStanding(fourth);
        assertThat(inside.availablePermits()).as("the room is still full").isZero();
        leaving.release(3);
        fourth.join();
        assertThat(ended.get(fourth)).isInstanceOf(WrappingKey.class);
    }
}
