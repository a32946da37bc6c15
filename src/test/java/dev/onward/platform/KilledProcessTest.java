package dev.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.platform.HandWiredNode.Count;
import dev.onward.store.PlacedCommit;
import dev.onward.store.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process with eight writers is killed with -9 again and again. */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledProcessTest {

    private static final int KILLS = 20;

    @TempDir
    Path data;

    private final Random random = new Random();
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void what_was_acknowledged_is_there_once_in_order_and_the_views_are_the_fold_of_the_log() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled();
            try (SqliteStore store = SqliteStore.open(data)) {
                assertNothingIsLost(store);
                assertViewsAreFolds(store, false);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * WritingProcess.WRITERS);

        Map<String, Count> caughtUp = catchUp();
        for (String file : List.of("views.db", "views.db-wal", "views.db-shm")) {
            Files.deleteIfExists(data.resolve(file));
        }
        assertThat(catchUp()).as("made again from the log alone").isEqualTo(caughtUp);
    }

    @Test
    void an_acknowledgement_before_its_time_is_found_out() {
        assertThatThrownBy(() -> {
                    for (int kill = 0; kill < 5; kill++) {
                        writeUntilKilled(WritingProcess.TOO_EARLY);
                        try (SqliteStore store = SqliteStore.open(data)) {
                            assertNothingIsLost(store);
                        }
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was acknowledged");
    }

    private void writeUntilKilled(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                data.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader()) {
            Thread killer = null;
            for (String line = nextLine(output); line != null; line = nextLine(output)) {
                if (!line.matches("stream-\\d+ \\d+ [0-9a-f-]{36}")) {
                    continue; // a log line, or one that was cut off by the kill
                }
                acknowledged.add(line);
                if (killer == null) {
                    killer = Thread.ofPlatform().start(() -> killSoon(process));
                }
            }
            assertThat(killer).as("the process wrote something").isNotNull();
            killer.join();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String nextLine(BufferedReader output) {
        try {
            return output.readLine();
        } catch (IOException closed) {
            return null;
        }
    }

    private void killSoon(Process process) {
        try {
            Thread.sleep(random.nextInt(20, 400));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        process.destroyForcibly();
    }

    private void assertNothingIsLost(SqliteStore store) {
        Map<UUID, String> stored = new HashMap<>();
        Map<String, Long> next = new TreeMap<>();
        long position = 1;
        for (PlacedCommit placed : store.log().readAfter(0, Integer.MAX_VALUE)) {
            String stream = placed.commit().stream();
            assertThat(placed.position()).as("positions are dense").isEqualTo(position);
            assertThat(placed.commit().sequence())
                    .as("sequences of %s are dense", stream)
                    .isEqualTo(next.getOrDefault(stream, 0L));
            position = placed.lastPosition() + 1;
            next.put(stream, placed.commit().lastSequence() + 1);
            String line = stream + " " + placed.commit().sequence() + " "
                    + placed.commit().record();
            assertThat(stored.put(placed.commit().record(), line))
                    .as("stored once")
                    .isNull();
        }
        for (String line : acknowledged) {
            assertThat(stored.get(UUID.fromString(line.split(" ")[2])))
                    .as("%s was acknowledged", line)
                    .isEqualTo(line);
        }
    }

    private static Map<String, Count> assertViewsAreFolds(SqliteStore store, boolean caughtUp) {
        Map<String, Count> counts = new TreeMap<>();
        for (int writer = 0; writer < WritingProcess.WRITERS; writer++) {
            String stream = "stream-" + writer;
            List<PlacedCommit> log = store.log().readStream(stream, 0);
            store.documents().find(HandWiredNode.key(stream)).ifPresent(document -> {
                long upTo = caughtUp ? Long.MAX_VALUE : document.position();
                Count count = Count.of(document.json());
                assertThat(count).as("the view of %s", stream).isEqualTo(Count.of(log, upTo));
                counts.put(stream, count);
            });
        }
        return counts;
    }

    private Map<String, Count> catchUp() throws Exception {
        try (HandWiredNode node = new HandWiredNode(data)) {
            long last = node.store.log().lastPosition();
            assertThat(node.applied.await(List.of(HandWiredNode.GROUP), last, Duration.ofSeconds(60)))
                    .isTrue();
            Map<String, Count> counts = assertViewsAreFolds(node.store, true);
            assertThat(counts).hasSize(WritingProcess.WRITERS);
            return counts;
        }
    }
}
