package dev.onward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.platform.HandWiredNode.Count;
import dev.onward.store.Documents;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What must be true of a store whatever its writers and servers have died of. */
final class Evidence {

    private Evidence() {}

    /** @param acknowledged lines as {@link WritingProcess} writes them */
    static void assertNothingIsLost(EventLog log, Collection<String> acknowledged) {
        Map<UUID, String> stored = new HashMap<>();
        Map<String, Long> next = new TreeMap<>();
        long position = 1;
        for (PlacedCommit placed : log.readAfter(0, Integer.MAX_VALUE)) {
            String stream = placed.commit().stream();
            assertThat(placed.position()).as("positions are dense").isEqualTo(position);
            assertThat(placed.commit().sequence())
                    .as("sequences of %s are dense", stream)
                    .isEqualTo(next.getOrDefault(stream, 0L));
            position = placed.lastPosition() + 1;
            next.put(stream, placed.commit().lastSequence() + 1);
            assertThat(stored.put(placed.commit().record(), WritingProcess.line(placed.commit())))
                    .as("stored once")
                    .isNull();
        }
        for (String line : acknowledged) {
            assertThat(stored.get(UUID.fromString(line.split(" ")[2])))
                    .as("%s was acknowledged", line)
                    .isEqualTo(line);
        }
    }

    /** @param caughtUp whether the views have applied everything, or just what their documents say */
    static Map<String, Count> assertViewsAreFolds(EventLog log, Documents documents, boolean caughtUp) {
        Map<String, Count> counts = new TreeMap<>();
        documents.keys(HandWiredNode.GROUP).forEach(key -> {
            var document = documents.find(key).orElseThrow();
            long upTo = caughtUp ? Long.MAX_VALUE : document.position();
            Count count = Count.of(document.json());
            assertThat(count)
                    .as("the view of %s", key.journey())
                    .isEqualTo(Count.of(log.readStream(key.journey(), 0), upTo));
            counts.put(key.journey(), count);
        });
        return counts;
    }
}
