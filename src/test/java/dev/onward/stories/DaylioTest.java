package dev.onward.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Moods and notes of Daylio are brought along, each on its day and once; a broken or hostile file leaves nothing. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class DaylioTest {

    private static final String COLUMNS = "full_date,date,weekday,time,mood,activities,note_title,note\n";
    private static final String OLDER = "full_date,date,weekday,time,mood,activities,note\n";

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    final Canaries canaries = new Canaries();
    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private Answer bring(String table, String query) {
        return bring(table.getBytes(UTF_8), query);
    }

    private Answer bring(byte[] table, String query) {
        return walk.http().postRaw(walk.at("imports/daylio" + query), table, "text/csv");
    }

    @Test
    void a_line_is_a_mood_and_a_note_on_its_day() {
        String table = "\ufeff" + COLUMNS
                + "2024-05-02,May 2,Thursday,21:30,meh,walk | friends,By the river,\"We sat, and said \"\"nothing\"\".\nFor long.\"\n"
                + "2024-05-03,May 3,Friday,9:05 PM,RAD,,,\n";
        Answer looked = bring(table, "?dryRun=true");
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        assertThat(looked.json()
                        .get("lines")
                        .valueStream()
                        .map(line -> line.path("becomes").asString("")))
                .containsExactly("gauges-rated", "entry-written", "gauges-rated");
        assertThat(walk.view("timeline").get("entries")).hasSize(1);

        Answer brought = bring(table, "");
        assertThat(brought.status()).as(brought.body()).isEqualTo(201);
        assertThat(brought.json().get("recorded").asInt()).isEqualTo(3);
        JsonNode mood = walk.entry(brought.json().at("/lines/0/record").asString());
        assertThat(mood.get("occurredOn").asString()).as("in Vienna").isEqualTo("2024-05-02T19:30:00Z");
        assertThat(mood.at("/gauges/mood").asInt()).isEqualTo(5);
        assertThat(mood.toString()).contains("DAYLIO");
        JsonNode note = walk.entry(brought.json().at("/lines/1/record").asString());
        assertThat(note.at("/words/text").asString())
                .isEqualTo("By the river\n\nWe sat, and said \"nothing\".\nFor long.");
        assertThat(note.get("tags").valueStream().map(JsonNode::asString)).containsExactly("walk", "friends");
        JsonNode evening = walk.entry(brought.json().at("/lines/2/record").asString());
        assertThat(evening.get("occurredOn").asString()).isEqualTo("2024-05-03T19:05:00Z");
        assertThat(evening.at("/gauges/mood").asInt()).isEqualTo(9);
    }

    @Test
    void the_same_again_brings_nothing_twice() {
        String table = OLDER + "2024-05-02,May 2,Thursday,21:30,good,,A note.\n";
        assertThat(bring(table, "").json().get("recorded").asInt()).isEqualTo(2);
        Answer again = bring(table + "2024-05-02,May 2,Thursday,21:30,bad,,\n", "");
        assertThat(again.json().get("recorded").asInt()).isOne();
        assertThat(again.json().at("/lines/0/skipped").asString()).isEqualTo("ALREADY_IMPORTED");
        assertThat(bring(table, "").status()).isEqualTo(200);
        assertThat(walk.view("timeline").get("entries")).hasSize(4);
    }

    @Test
    void what_is_left_out_is_said_and_why() {
        Answer looked = bring(
                COLUMNS + "2024-05-02,,,21:30,so-so,,,\n"
                        + "2024-05-02,,,21:30,so-so,,,A note.\n"
                        + "2190-05-02,,,21:30,good,,,\n"
                        + "yesterday,,,21:30,good,,,\n"
                        + "2024-05-02,,,some time,good,,,\n"
                        + "2024-05-02,,,21:30,,,," + "x".repeat(20_001) + "\n",
                "?dryRun=true");
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        assertThat(looked.json()
                        .get("lines")
                        .valueStream()
                        .map(line -> line.path("skipped").asString("taken")))
                .containsExactly(
                        "UNKNOWN_MOOD", "UNKNOWN_MOOD", "taken", "IN_THE_FUTURE", "NO_DATE", "taken", "TOO_LONG");
        assertThat(looked.json().at("/lines/5/occurredOn").asString()).isEqualTo("2024-05-02");
    }

    @Test
    void a_closed_journey_takes_notes_and_no_moods() {
        walk.record("closings", Map.of("outcome", "APART_AT_PEACE"));
        Answer brought = bring(COLUMNS + "2024-05-02,,,21:30,good,,,A note.\n", "");
        assertThat(brought.json().get("recorded").asInt()).isOne();
        assertThat(brought.json().at("/lines/0/skipped").asString()).isEqualTo("JOURNEY_CLOSED");
        assertThat(brought.json().at("/lines/1/becomes").asString()).isEqualTo("entry-written");
    }

    @TestFactory
    List<DynamicTest> a_broken_or_hostile_file_is_a_problem_and_leaves_nothing(CapturedOutput output) {
        String canary = canaries.words();
        String good = COLUMNS + "2024-05-02,,,21:30,good,,," + canary + "\n";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing", new byte[0]);
        files.put("words", canary.getBytes(UTF_8));
        files.put("other columns", (canary + ",b\n1,2\n").getBytes(UTF_8));
        files.put("a column twice", good.replace("weekday", "mood").getBytes(UTF_8));
        files.put("too few cells", (good + canary + "\n").getBytes(UTF_8));
        files.put("too many cells", (good + "2024-05-02,,,21:30,good,,,x," + canary + "\n").getBytes(UTF_8));
        files.put("a quotation without end", good.replace(canary, "\"" + canary).getBytes(UTF_8));
        files.put(
                "something behind a quotation",
                good.replace(canary, "\"" + canary + "\"x").getBytes(UTF_8));
        files.put(
                "a line of 10 MB",
                good.replace(canary, canary + "x".repeat(10_000_000)).getBytes(UTF_8));
        files.put("a first line of 10 MB", (canary + "x".repeat(10_000_000) + good).getBytes(UTF_8));
        files.put("UTF-16", good.getBytes(StandardCharsets.UTF_16));
        files.put("UTF-16 without a mark", good.getBytes(StandardCharsets.UTF_16LE));
        files.put("Latin-1", good.replace(canary, canary + "é").getBytes(StandardCharsets.ISO_8859_1));
        files.put("a NUL", good.replace(canary, canary + "\u0000").getBytes(UTF_8));
        List<DynamicTest> tests = new ArrayList<>();
        files.forEach((how, file) -> tests.add(DynamicTest.dynamicTest(how, () -> {
            Untouched before = Untouched.now(data);
            Answer answer = bring(file, "");
            assertThat(answer.problem()).as(answer.body()).isEqualTo("malformed-body");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain(canaries.prefix());
            assertThat(output).doesNotContain(canaries.prefix()).doesNotContain("ERROR ");
            before.assertStill(data);
        })));
        return tests;
    }
}
