package dev.onward.platform;

import dev.onward.platform.HandWiredNode.Parts;
import dev.onward.store.AppendOutcome.Placed;
import dev.onward.store.AppendOutcome.RecordKnown;
import dev.onward.store.Commit;
import dev.onward.store.StoreUnavailable;
import dev.onward.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Writes with eight writers until it is killed, and says on its standard output what has been acknowledged:
 * {@code stream sequence record}. Arguments: the data folder or the URI of a MongoDB, and either {@code too-early}, to
 * say so before it is true, or the name of the node.
 */
final class WritingProcess {

    static final int WRITERS = 8;
    static final String TOO_EARLY = "too-early";
    private static final byte[] PAYLOAD = "{\"occurredOn\":\"2026\"}".getBytes(StandardCharsets.UTF_8);

    private WritingProcess() {}

    public static void main(String[] arguments) {
        String second = arguments.length > 1 ? arguments[1] : "";
        boolean tooEarly = second.equals(TOO_EARLY);
        HandWiredNode node = arguments[0].startsWith("mongodb:")
                ? new HandWiredNode(Parts.onMongo(arguments[0], second))
                : new HandWiredNode(Path.of(arguments[0]));
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "stream-" + second + writer;
            Thread.ofPlatform().start(() -> write(node, stream, tooEarly, () -> true, WritingProcess::say));
        }
    }

    /** One writer: nobody else writes its stream. */
    static void write(
            HandWiredNode node, String stream, boolean tooEarly, BooleanSupplier more, Consumer<Commit> acknowledge) {
        long sequence = node.parts.log().lastSequence(stream).orElse(-1) + 1;
        while (more.getAsBoolean()) {
            Commit commit = commit(stream, sequence, 1 + (int) (sequence % 3));
            if (tooEarly) {
                acknowledge.accept(commit);
            }
            place(node, commit);
            if (!tooEarly) {
                acknowledge.accept(commit);
            }
            sequence = commit.lastSequence() + 1;
        }
    }

    /** Again and again while the store is away, as a person does who sends the same key again. */
    private static void place(HandWiredNode node, Commit commit) {
        while (true) {
            try {
                switch (node.commits.append(commit)) {
                    case Placed placed -> {
                        return;
                    }
                    case RecordKnown arrivedBefore -> {
                        return;
                    }
                    default -> throw new IllegalStateException("nobody else writes this stream");
                }
            } catch (StoreUnavailable away) {
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(Commit commit) {
        System.out.println(line(commit));
    }

    static String line(Commit commit) {
        return commit.stream() + " " + commit.sequence() + " " + commit.record();
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
