package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Snapshots.Snapshot;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every store of snapshots does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class SnapshotsContract extends StoreContract {

    private static Snapshot snapshot(String stream, long sequence, String json) {
        return new Snapshot(stream, sequence, "last" + sequence, NOW, event(UUID.randomUUID(), json));
    }

    @Test
    void a_snapshot_is_read_back_and_a_newer_one_takes_its_place() {
        assertThat(store.snapshots().find("a")).isEmpty();
        store.snapshots().put(snapshot("a", 10, "{}"));
        Snapshot newer = snapshot("a", 20, "{\"x\":1}");
        store.snapshots().put(newer);
        reopen();
        Snapshot read = store.snapshots().find("a").orElseThrow();
        assertThat(read.sequence()).isEqualTo(20);
        assertThat(read.last()).isEqualTo("last20");
        assertThat(read.recordedAt()).isEqualTo(NOW);
        assertThat(texts(List.of(read.event()))).isEqualTo(texts(List.of(newer.event())));
    }

    @Test
    void a_removed_snapshot_is_gone_with_its_bytes() {
        String canary = "canary-" + UUID.randomUUID();
        store.snapshots().put(snapshot("a", 1, "\"" + canary + "\""));
        assertThat(store.holds(utf8(canary))).isTrue();
        store.snapshots().remove("a");
        assertThat(store.holds(utf8(canary))).isFalse();
        assertThat(store.snapshots().find("a")).isEmpty();
        store.snapshots().remove("a");
    }
}
