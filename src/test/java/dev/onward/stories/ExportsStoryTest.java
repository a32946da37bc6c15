package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.exports.markdown.Unzipped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody takes their journal along. */
@Story
class ExportsStoryTest {

    private static final List<String> WHOLE = List.of("journey.json", "cloudevents.json");
    private static final List<String> LOOKING_BACK =
            List.of("days.zip", "gauges.csv", "urges.csv", "contacts.csv", "matters.csv", "calendar.ics");
    private static final Path SCHEMA = Path.of("src/main/resources/static/schemas/onward-journey-1.json");

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private HttpResponse<byte[]> get(String format) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    walk.http().request(walk.at("exports/" + format)).GET().build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(format).isEqualTo(200);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that can be read in it. */
    private String text(String format) {
        byte[] bytes = get(format).body();
        return format.startsWith("days.zip")
                ? Unzipped.files(bytes).toString()
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<String, String> texts(String... looks) {
        Map<String, String> texts = new LinkedHashMap<>();
        WHOLE.forEach(format -> texts.put(format, text(format)));
        for (String look : looks) {
            LOOKING_BACK.forEach(format -> texts.put(format + look, text(format + look)));
        }
        return texts;
    }

    /** Words into every format. */
    private List<String> recordEverywhere(String words) {
        List<String> records = new ArrayList<>();
        records.add(walk.id("entries", Map.of("text", words, "tags", List.of(words))));
        records.add(walk.id("urges", Map.of("kind", "CONTACT", "intensity", 8, "trigger", words)));
        records.add(walk.id("contacts", Map.of("byWhom", "ME", "purpose", "OTHER", "words", words)));
        records.add(walk.id("matters", Map.of("kind", "ASSET", "what", words, "joint", false)));
        return records;
    }

    @Test
    void every_format_is_there_from_the_start_under_a_name_that_tells_nothing() {
        Map<String, String> names = Map.of(
                "journey.json", "journal.json",
                "cloudevents.json", "journal.json",
                "days.zip", "notes.zip",
                "gauges.csv", "numbers.csv",
                "urges.csv", "numbers.csv",
                "contacts.csv", "numbers.csv",
                "matters.csv", "numbers.csv",
                "calendar.ics", "dates.ics");
        Map<String, String> types = Map.of("json", "application/json", "csv", "text/csv", "ics", "text/calendar");
        names.forEach((format, name) -> {
            HttpResponse<byte[]> answer = get(format);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + name + "\"");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.body()).isNotEmpty().isEqualTo(get(format).body());
            String end = name.substring(name.indexOf('.') + 1);
            if (types.containsKey(end) && !format.startsWith("cloud")) {
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(types.get(end));
            }
        });
        assertThat(get("cloudevents.json").headers().firstValue("Content-Type"))
                .contains("application/cloudevents-batch+json");
        assertThat(get("days.zip").headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(get("days.zip").headers().firstValue("Onward-Position")).isPresent();
    }

    @Test
    void words_are_read_in_every_format_until_they_are_erased_whatever_moment_is_asked_for() {
        List<String> records = recordEverywhere("canary words");
        String at = "?at=" + records.getLast();
        texts("", at).forEach((format, text) -> {
            if (!format.startsWith("gauges") && !format.startsWith("calendar")) {
                assertThat(text).as(format).contains("canary words");
            }
        });
        records.forEach(record -> walk.record("text-erasures", Map.of("record", record)));
        assertThat(texts("", at))
                .allSatisfy((format, text) -> assertThat(text).as(format).doesNotContain("canary"));
        assertThat(text("days.zip")).contains("*These words were erased.*");
    }

    @Test
    void how_many_records_will_come_is_said_up_front_and_each_is_a_line() {
        recordEverywhere("Words.\nAnd a second line.");
        HttpResponse<byte[]> answer = get("journey.json");
        String file = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.headers().firstValue("Onward-Export-Records")).contains("5");
        assertThat(file.lines().filter(line -> line.startsWith("{\"record\""))).hasSize(5);
        assertThat(file).contains("\"complete\":true").doesNotContain("owner");
    }

    @Test
    void the_schema_of_the_file_is_read_by_everybody() throws IOException {
        Answer schema = new Http(port, null).get("/schemas/onward-journey-1.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.header("Content-Type")).startsWith("application/json");
        assertThat(schema.body()).isEqualTo(Files.readString(SCHEMA));
        assertThat(new Http(port, null).get("/schemas/nothing.json").problem()).isEqualTo("not-found");
    }

    @Test
    void on_the_safety_path_nothing_tells_of_what_rests_and_once_it_is_left_it_is_told_again() {
        walk.record("pace", Walk.NOTICE);
        String plan = walk.id(
                "talk-plans",
                Map.of("at", "2030-06-01T17:00:00Z", "script", "canary script", "occurredOn", "2026-04-20"));
        walk.record("amendments", Map.of("record", plan, "words", Map.of("script", "canary two")));
        walk.record("decisions", Map.of("decision", "LEAVE"));
        assertThat(text("calendar.ics")).contains("SUMMARY:Talk", "SUMMARY:Cooling-off period ends");
        assertThat(Unzipped.files(get("days.zip").body())).containsKey("2026-04-20.md");
        assertThat(text("journey.json")).contains("\"complete\":true", "canary");

        walk.record("safety-path", Map.of());
        assertThat(texts("", "?at=" + plan, "?happenedBy=2026-12-31"))
                .allSatisfy((format, text) -> assertThat(text)
                        .as(format)
                        .doesNotContain("canary", "2026-04-20", "20300601", "2030-06", "Cooling-off")
                        .doesNotContainPattern(SafetyStoryTest.UNSAID));
        assertThat(text("journey.json")).contains("\"complete\":false");

        walk.signedInAgain().record("safety-path-leavings", Map.of());
        assertThat(text("journey.json")).contains("\"complete\":true", "canary two");
        assertThat(text("calendar.ics")).contains("SUMMARY:Talk");
    }

    @Test
    void what_is_made_of_views_looks_back_by_what_was_recorded_and_by_what_had_happened() {
        String early = walk.id("gauges", Map.of("mood", 1, "occurredOn", "2026-01-10"));
        walk.record("gauges", Map.of("mood", 2, "occurredOn", "2026-02-10"));
        assertThat(text("gauges.csv").lines()).hasSize(3);
        assertThat(text("gauges.csv?at=" + early).lines()).hasSize(2);
        assertThat(text("gauges.csv?happenedBy=2026-01-31").lines()).hasSize(2);
        assertThat(Unzipped.files(get("days.zip?happenedBy=2026-01-31").body()))
                .containsKey("2026-01-10.md")
                .doesNotContainKey("2026-02-10.md");
        for (String format : LOOKING_BACK) {
            Answer nonsense = walk.get("exports/" + format + "?at=nonsense");
            assertThat(nonsense.problem()).as(format).isEqualTo("bad-request");
            assertThat(nonsense.json().get("parameter").asString()).isEqualTo("at");
        }
    }

    @Test
    void somebody_who_has_erased_their_journey_finds_nothing() {
        recordEverywhere("canary");
        walk.record("journey-erasures", Map.of("confirmation", "erase this journey"));
        for (String format :
                Stream.concat(WHOLE.stream(), LOOKING_BACK.stream()).toList()) {
            assertThat(walk.get("exports/" + format).problem()).as(format).isEqualTo("not-found");
        }
    }
}
