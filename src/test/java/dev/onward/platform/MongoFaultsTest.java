package dev.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import dev.onward.platform.HandWiredNode.Parts;
import dev.onward.store.Commit;
import dev.onward.store.mongodb.MongoReplicaSet;
import dev.onward.store.mongodb.MongoServer;
import dev.onward.store.mongodb.Mongod;
import dev.onward.store.mongodb.NeedsMongo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nodes and servers are killed, stopped and deposed while eight writers a node go on. */
@NeedsMongo(asProcesses = true)
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoFaultsTest {

    private static final int KILLS = 20;
    private static final Duration STOPPED = Duration.ofSeconds(15);
    /** From a new primary on. */
    private static final Duration WRITES_ARE_BACK = Duration.ofSeconds(15);

    private static MongoReplicaSet servers;

    private final String uri = servers.uri().replace("/?", "/faults-" + UUID.randomUUID() + "?");
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Random random = new Random();

    @BeforeAll
    static void startServers() {
        servers = MongoReplicaSet.start(MongoServer.executable().orElseThrow(), 3);
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @Test
    void nodes_that_are_killed_under_load_lose_nothing_and_leave_their_work_to_others() throws Exception {
        List<Writing> nodes = new ArrayList<>(List.of(Writing.start(uri, "a"), Writing.start(uri, "b")));
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                int which = kill % 2;
                nodes.get(which).awaitFirst();
                Thread.sleep(random.nextInt(20, 400));
                acknowledged.addAll(nodes.get(which).kill());
                nodes.set(which, Writing.start(uri, which == 0 ? "a" : "b"));
            }
        } finally {
            for (Writing node : nodes) {
                acknowledged.addAll(node.kill());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * WritingProcess.WRITERS);
        try (HandWiredNode node = new HandWiredNode(Parts.onMongo(uri, "c"))) {
            assertAllIsWell(node);
        }
    }

    @Test
    void a_primary_that_is_killed_loses_nothing() throws Exception {
        whileWriting(writing -> {
            Mongod primary = servers.awaitPrimary();
            primary.kill();
            try {
                servers.awaitPrimaryOtherThan(primary);
                writing.assertGoesOn();
            } finally {
                primary.start();
            }
            writing.assertGoesOn();
        });
    }

    @Test
    void a_primary_that_steps_down_loses_nothing() throws Exception {
        whileWriting(writing -> {
            Mongod primary = servers.awaitPrimary();
            stepDown();
            servers.awaitPrimaryOtherThan(primary);
            writing.assertGoesOn();
        });
    }

    @Test
    void a_secondary_that_is_mute_for_a_while_changes_nothing() throws Exception {
        whileWriting(writing -> {
            Mongod primary = servers.awaitPrimary();
            Mongod secondary = servers.members().stream()
                    .filter(member -> member != primary)
                    .findFirst()
                    .orElseThrow();
            secondary.pause();
            try {
                writing.assertGoesOn();
                Thread.sleep(STOPPED);
            } finally {
                secondary.resume();
            }
            writing.assertGoesOn();
        });
    }

    @Test
    void a_primary_that_is_mute_for_a_while_and_comes_back_loses_nothing() throws Exception {
        whileWriting(writing -> {
            Mongod primary = servers.awaitPrimary();
            primary.pause();
            long paused = System.nanoTime();
            try {
                servers.awaitPrimaryOtherThan(primary);
                writing.assertGoesOn();
                Thread.sleep(STOPPED.minusNanos(System.nanoTime() - paused));
            } finally {
                primary.resume();
            }
            writing.assertGoesOn();
        });
    }

    private static void stepDown() {
        try (MongoClient client = MongoServer.connect(servers.uri())) {
            client.getDatabase("admin").runCommand(new Document("replSetStepDown", 10).append("force", true));
        } catch (MongoException connectionsAreCut) {
            return;
        }
    }

    private interface Fault {
        void happens(Load writing) throws Exception;
    }

    private void whileWriting(Fault fault) throws Exception {
        try (HandWiredNode node = new HandWiredNode(Parts.onMongo(uri, "a"))) {
            Load load = new Load(node);
            load.assertGoesOn();
            fault.happens(load);
            load.end();
            assertAllIsWell(node);
        }
    }

    private void assertAllIsWell(HandWiredNode node) throws Exception {
        Evidence.assertNothingIsLost(node.parts.log(), acknowledged);
        long last = node.parts.log().lastPosition();
        assertThat(node.applied.await(List.of(HandWiredNode.GROUP), last, Duration.ofSeconds(90)))
                .as("the views catch up")
                .isTrue();
        assertThat(Evidence.assertViewsAreFolds(node.parts.log(), node.parts.documents(), true))
                .hasSizeGreaterThanOrEqualTo(WritingProcess.WRITERS);
    }

    /** Eight writers, each on its own stream. */
    private final class Load {

        private final List<Thread> writers = new ArrayList<>();
        private final AtomicLong written = new AtomicLong();
        private volatile boolean goesOn = true;

        Load(HandWiredNode node) {
            for (int writer = 0; writer < WritingProcess.WRITERS; writer++) {
                String stream = "stream-" + writer;
                writers.add(Thread.ofPlatform()
                        .start(() -> WritingProcess.write(node, stream, false, () -> goesOn, this::note)));
            }
        }

        private void note(Commit commit) {
            acknowledged.add(WritingProcess.line(commit));
            written.incrementAndGet();
        }

        /** Every writer writes again. */
        void assertGoesOn() throws InterruptedException {
            long before = written.get();
            long end = System.nanoTime() + WRITES_ARE_BACK.toNanos();
            while (written.get() < before + 2L * WritingProcess.WRITERS) {
                assertThat(writers).as("nobody was refused").allMatch(Thread::isAlive);
                assertThat(System.nanoTime()).as("writes are back in time").isLessThan(end);
                Thread.sleep(20);
            }
        }

        void end() throws InterruptedException {
            goesOn = false;
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }
}
