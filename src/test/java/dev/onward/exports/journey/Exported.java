package dev.onward.exports.journey;

import dev.onward.journey.events.Happening;
import dev.onward.shared.PrivateText;
import dev.onward.views.FakeHistory;
import dev.onward.views.History;
import dev.onward.views.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is exported of a journey that is told. */
final class Exported {

    /** Texts of told journeys are sealed by nothing. */
    static final Function<PrivateText, String> OPEN = text -> new String(text.ciphertext(), StandardCharsets.UTF_8);

    private Exported() {}

    private interface Writer {

        void write(Extract extract, ByteArrayOutputStream out) throws IOException;
    }

    static String file(Told told) {
        return file(told.happenings());
    }

    static String file(List<Happening> stream) {
        return written(stream, (extract, out) -> JourneyFile.write(Told.JOURNEY, extract, new OpenedJson(OPEN), out));
    }

    static String events(Told told) {
        return written(
                told.happenings(),
                (extract, out) -> CloudEvents.write(Told.JOURNEY, extract, new OpenedJson(OPEN), out));
    }

    private static String written(List<Happening> stream, Writer writer) {
        History history = FakeHistory.of(Told.JOURNEY, () -> stream);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(Extract.of(history, Told.JOURNEY), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** The data of every event of a file, in order. */
    static Stream<JsonNode> data(String file) {
        return json(file)
                .get("commits")
                .valueStream()
                .flatMap(commit -> commit.get("events").valueStream())
                .map(event -> event.get("data"));
    }
}
