package dev.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.platform.HandWiredNode.Count;
import dev.onward.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
                Evidence.assertNothingIsLost(store.log(), acknowledged);
                Evidence.assertViewsAreFolds(store.log(), store.documents(), false);
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
                            Evidence.assertNothingIsLost(store.log(), acknowledged);
                        }
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was acknowledged");
    }

    private void writeUntilKilled(String... more) throws Exception {
        try (Writing writing = Writing.start(
                Stream.concat(Stream.of(data.toString()), Stream.of(more)).toArray(String[]::new))) {
            writing.awaitFirst();
            Thread.sleep(random.nextInt(20, 400));
            acknowledged.addAll(writing.kill());
        }
    }

    private Map<String, Count> catchUp() throws Exception {
        try (HandWiredNode node = new HandWiredNode(data)) {
            long last = node.parts.log().lastPosition();
            assertThat(node.applied.await(List.of(HandWiredNode.GROUP), last, Duration.ofSeconds(60)))
                    .isTrue();
            Map<String, Count> counts = Evidence.assertViewsAreFolds(node.parts.log(), node.parts.documents(), true);
            assertThat(counts).hasSize(WritingProcess.WRITERS);
            return counts;
        }
    }
}
