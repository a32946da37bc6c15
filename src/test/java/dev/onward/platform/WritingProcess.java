package dev.onward.platform;

import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.Commit;
import dev.onward.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Writes with eight writers until it is killed, and says on its standard output what has been acknowledged:
 * {@code stream sequence record}. Arguments: the data folder, and {@code too-early} to say so before it is true.
 */
final class WritingProcess {

    static final int WRITERS = 8;
    static final String TOO_EARLY = "too-early";
    private static final byte[] PAYLOAD = "{\"occurredOn\":\"2026\"}".getBytes(StandardCharsets.UTF_8);

    private WritingProcess() {}

    public static void main(String[] arguments) {
        HandWiredNode node = new HandWiredNode(Path.of(arguments[0]));
        boolean tooEarly = arguments.length > 1 && arguments[1].equals(TOO_EARLY);
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "stream-" + writer;
            Thread.ofPlatform().start(() -> write(node, stream, tooEarly));
        }
    }

    private static void write(HandWiredNode node, String stream, boolean tooEarly) {
        long sequence = node.store.log().lastSequence(stream).orElse(-1) + 1;
        while (true) {
            Commit commit = commit(stream, sequence, 1 + (int) (sequence % 3));
            if (tooEarly) {
                acknowledge(commit);
            }
            if (!(node.commits.append(commit) instanceof Placed)) {
                throw new IllegalStateException("nobody else writes this stream");
            }
            if (!tooEarly) {
                acknowledge(commit);
            }
            sequence = commit.lastSequence() + 1;
        }
    }

    private static void acknowledge(Commit commit) {
        System.out.println(commit.stream() + " " + commit.sequence() + " " + commit.record());
    }

    private static Commit commit(String stream, long sequence, int events) {
        return new Commit(
                stream,
                sequence,
                Instant.now(),
                UUID.randomUUID(),
                IntStream.range(0, events)
                        .mapToObj(i -> new StoredEvent(
                                UUID.randomUUID().toString(), "safety-path-taken", "1", PAYLOAD, Map.of()))
                        .toList());
    }
}
