package dev.onward.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

/** Entries of Day One are brought along, each on its day and once; a file that is broken or hostile leaves nothing. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class DayOneTest {

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

    private static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] raw ? raw : ((String) content).getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String journal(Object... entries) {
        return Api.JSON.writeValueAsString(Map.of("metadata", Map.of("version", "1.0"), "entries", entries));
    }

    private static Map<String, Object> entry(String uuid, String text) {
        return new LinkedHashMap<>(Map.of(
                "uuid",
                uuid,
                "creationDate",
                "2024-05-02T19:30:00Z",
                "modifiedDate",
                "2024-05-03T07:00:00Z",
                "timeZone",
                "Europe/Vienna",
                "richText",
                "{}",
                "starred",
                true,
                "text",
                text));
    }

    private static Map<String, Object> with(Map<String, Object> entry, String name, Object value) {
        entry.put(name, value);
        return entry;
    }

    private Answer bring(byte[] zip, String query) {
        return walk.http().postRaw(walk.at("imports/day-one" + query), zip, "application/zip");
    }

    @Test
    void each_entry_is_written_down_on_its_day_with_its_tags_and_where_it_is_from() {
        byte[] zip = zip(
                "Journal.json", journal(with(entry("A1", "We sat by the river."), "tags", List.of("evening", "river"))),
                "photos/1.jpeg", new byte[] {1, 2, 3},
                "Other.json", journal(entry("B1", "A second journal.")));
        Answer looked = bring(zip, "?dryRun=true");
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        assertThat(looked.json().get("recorded").asInt()).isZero();
        assertThat(looked.json().at("/lines/0/becomes").asString()).isEqualTo("entry-written");
        assertThat(looked.json().at("/lines/0/characters").asInt()).isEqualTo(20);
        assertThat(looked.body()).doesNotContain("river");
        assertThat(walk.view("timeline").get("entries")).hasSize(1);

        Answer brought = bring(zip, "");
        assertThat(brought.status()).as(brought.body()).isEqualTo(201);
        assertThat(brought.json().get("recorded").asInt()).isEqualTo(2);
        JsonNode entry = walk.entry(brought.json().at("/lines/0/record").asString());
        assertThat(entry.at("/words/text").asString()).isEqualTo("We sat by the river.");
        assertThat(entry.at("/occurredOn").asString()).isEqualTo("2024-05-02T19:30:00Z");
        assertThat(entry.get("tags").valueStream().map(JsonNode::asString)).containsExactly("evening", "river");
        assertThat(entry.toString()).contains("DAY_ONE");
    }

    @Test
    void the_same_again_brings_nothing_twice_and_what_is_new_once() {
        byte[] first = zip("Journal.json", journal(entry("A1", "One.")));
        assertThat(bring(first, "").status()).isEqualTo(201);
        Answer again = bring(first, "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/lines/0/skipped").asString()).isEqualTo("ALREADY_IMPORTED");
        Answer more =
                bring(zip("Journal.json", journal(entry("A1", "One."), entry("A2", "Two."), entry("A2", "Two."))), "");
        assertThat(more.json().get("recorded").asInt()).isOne();
        assertThat(walk.view("timeline").get("entries")).hasSize(3);
    }

    @Test
    void what_is_left_out_is_said_and_why() {
        Answer looked = bring(
                zip(
                        "Journal.json",
                        journal(
                                entry("A1", "   "),
                                entry("A2", "x".repeat(20_001)),
                                with(entry("A3", "x"), "creationDate", "2190-01-01T00:00:00Z"),
                                with(entry("A4", "x"), "creationDate", "some day"),
                                with(entry("A5", "x"), "uuid", ""),
                                with(entry("A6", "![](dayone-moment://ABC)"), "photos", List.of(Map.of("md5", "x"))),
                                with(entry("A7", "x"), "audios", List.of(Map.of())),
                                with(entry("A8", "x"), "tags", Arrays.asList("t".repeat(101), null, "kept")))),
                "?dryRun=true");
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        assertThat(looked.json()
                        .get("lines")
                        .valueStream()
                        .map(line -> line.path("skipped").asString("taken")))
                .containsExactly("EMPTY", "TOO_LONG", "IN_THE_FUTURE", "NO_DATE", "NO_ID", "EMPTY", "taken", "taken");
        assertThat(looked.json().at("/lines/5/notTaken/0").asString()).isEqualTo("PHOTOS");
        assertThat(looked.json().at("/lines/6/notTaken/0").asString()).isEqualTo("AUDIO");
        assertThat(looked.json().at("/lines/7/notTaken/0").asString()).isEqualTo("TAGS");
    }

    @TestFactory
    List<DynamicTest> a_broken_or_hostile_file_is_a_problem_and_leaves_nothing(CapturedOutput output) {
        String canary = canaries.words();
        String good = journal(entry("A1", canary));
        byte[] zip = zip("Journal.json", good);
        byte[] encrypted = zip.clone();
        encrypted[6] |= 1;
        byte[] damaged = zip.clone();
        damaged[60] ^= 0x55;
        String deep = good.replace("\"starred\":true", "\"starred\":" + "[".repeat(5_000) + "]".repeat(5_000));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nothing", new byte[0]);
        files.put("words", canary.getBytes(UTF_8));
        files.put("garbage", ("PK\u0003\u0004" + canary.repeat(20)).getBytes(UTF_8));
        files.put("half of it", Arrays.copyOf(zip, zip.length / 2));
        files.put("damaged", damaged);
        files.put("encrypted", encrypted);
        files.put("an empty zip", zip());
        files.put("no journal", zip("note.txt", canary));
        files.put("a zip in a zip", zip("inner.zip", zip));
        files.put("a way out", zip("Journal.json", good, "../../" + canary, "x"));
        files.put("a way out to the side", zip("a/../../x.json", good));
        files.put("an absolute name", zip("/etc/x.json", good));
        files.put("a drive", zip("C:x.json", good));
        files.put("a backslash", zip("a\\..\\x.json", good));
        files.put("a bomb", zip("Journal.json", good, "zeros", new byte[50_000_000]));
        files.put("a bomb of JSON", zip("Journal.json", good.replace("true", "\"" + "x".repeat(30_000_000) + "\"")));
        files.put("20,000 files", crowd(good));
        files.put("no entries", zip("Journal.json", "{\"" + canary + "\":1}"));
        files.put("an array", zip("Journal.json", "[" + good + "]"));
        files.put("half the JSON", zip("Journal.json", good.substring(0, good.length() - 3)));
        files.put("UTF-16", zip("Journal.json", good.getBytes(java.nio.charset.StandardCharsets.UTF_16)));
        files.put(
                "Latin-1",
                zip(
                        "Journal.json",
                        good.replace(canary, canary + "é").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        files.put("a NUL", zip("Journal.json", good.replace(canary, canary + "\\u0000")));
        files.put("half a character", zip("Journal.json", good.replace(canary, canary + "\\ud83c")));
        files.put("a name twice", zip("Journal.json", good.replace("\"starred\"", "\"uuid\":\"x\",\"uuid\"")));
        files.put("deep nesting", zip("Journal.json", deep));
        files.put("a number as text", zip("Journal.json", good.replace("\"" + canary + "\"", "7")));
        files.put("a huge number", zip("Journal.json", good.replace("true", "9".repeat(100_000))));
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

    private static byte[] crowd(String good) {
        List<Object> files = new ArrayList<>(List.of("Journal.json", good));
        for (int i = 0; i < 20_000; i++) {
            files.addAll(List.of(i + ".txt", ""));
        }
        return zip(files.toArray());
    }

    @Test
    void another_type_is_refused_and_so_is_another_persons_journey() {
        byte[] zip = zip("Journal.json", journal(entry("A1", "x")));
        assertThat(walk.http()
                        .postRaw(walk.at("imports/day-one"), zip, "application/json")
                        .status())
                .isEqualTo(415);
        Walk other = Walk.begin(new Http(port, null));
        assertThat(other.http()
                        .postRaw(walk.at("imports/day-one"), zip, "application/zip")
                        .status())
                .isEqualTo(404);
        assertThat(other.http()
                        .postRaw("/api/journeys/" + UUID.randomUUID() + "/imports/day-one", zip, "application/zip")
                        .status())
                .isEqualTo(404);
    }
}
