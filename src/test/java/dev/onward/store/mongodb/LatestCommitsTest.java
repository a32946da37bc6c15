package dev.onward.store.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Commit;
import dev.onward.store.PlacedCommit;
import dev.onward.store.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LatestCommitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LatestCommits latest = new LatestCommits(nanos::get);

    @Test
    void whatComesRightAfterThePositionIsRead() {
        PlacedCommit first = place(1, 2);
        PlacedCommit second = place(3, 1);

        assertThat(latest.after(0, 10)).containsExactly(first, second);
        assertThat(latest.after(1, 10)).as("within the first").containsExactly(first, second);
        assertThat(latest.after(2, 10)).containsExactly(second);
        assertThat(latest.after(0, 1)).containsExactly(first);
        assertThat(latest.after(3, 10)).isEmpty();
    }

    @Test
    void whatAnotherNodeHasPlacedInBetweenIsNeverPassedOver() {
        place(1, 1);
        PlacedCommit later = place(3, 1);

        assertThat(latest.after(0, 10)).isEmpty();
        assertThat(latest.after(1, 10)).isEmpty();
        assertThat(latest.after(2, 10)).containsExactly(later);
    }

    @Test
    void onlySoManyAreKept() {
        for (int position = 1; position <= 257; position++) {
            place(position, 1);
        }

        assertThat(latest.after(0, 1_000)).isEmpty();
        assertThat(latest.after(1, 1_000)).hasSize(256);
    }

    @Test
    void whatIsForgottenIsReadFromTheServer() {
        place(1, 1);

        latest.forget();

        assertThat(latest.after(0, 10)).isEmpty();
    }

    @Test
    void nothingIsKeptForLong() {
        PlacedCommit placed = place(1, 1);

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        latest.forgetOld();
        assertThat(latest.after(0, 10)).containsExactly(placed);

        nanos.incrementAndGet();
        latest.forgetOld();
        assertThat(latest.after(0, 10)).isEmpty();
    }

    private PlacedCommit place(long position, int events) {
        StoredEvent event = new StoredEvent("id", "type", "1", new byte[0], Map.of());
        List<StoredEvent> all = Collections.nCopies(events, event);
        PlacedCommit placed =
                new PlacedCommit(position, new Commit("stream", 0, Instant.EPOCH, UUID.randomUUID(), all));
        latest.placed(placed);
        return placed;
    }
}
