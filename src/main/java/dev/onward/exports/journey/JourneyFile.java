package dev.onward.exports.journey;

import dev.onward.exports.journey.OpenedJson.OpenedEvent;
import dev.onward.shared.JourneyId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A journey's whole history as one JSON object, a commit a line. It says nothing of when or by what it was written, so that
 * the same history is the same bytes. Its form is described by a JSON Schema; {@value #VERSION} counts its changes.
 */
final class JourneyFile {

    private static final String FORMAT = "onward-journey";
    private static final int VERSION = 1;

    private JourneyFile() {}

    /** A commit as the file has it. */
    record Line(UUID record, long sequence, Instant recordedAt, List<OpenedEvent> events) {}

    static void write(JourneyId journey, Extract extract, OpenedJson json, OutputStream out) throws IOException {
        print(out, "{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",\"complete\":" + extract.complete());
        print(out, ",\"journey\":\"" + journey + "\",\"commits\":[");
        Lines lines = new Lines(out);
        for (TakenCommit commit : extract) {
            lines.add(json.write(line(commit), commit.erased()));
        }
        print(out, "\n]}\n");
        out.flush();
    }

    private static Line line(TakenCommit commit) {
        List<OpenedEvent> events = commit.events().stream()
                .map(happening -> OpenedEvent.of(happening.event()))
                .toList();
        return new Line(commit.record(), commit.sequence(), commit.recordedAt(), events);
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
