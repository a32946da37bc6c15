package dev.onward.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.imports.ExportedFile;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.views.Told;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file that is broken, wrong or hostile is refused whole, with a problem that tells where and quotes nothing. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class JourneyImportRefusedTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    final Canaries canaries = new Canaries();
    Http http;

    @BeforeEach
    void somebody() {
        http = new Http(port, null).person("bringer-" + UUID.randomUUID());
    }

    /** The start, an entry, a reason, the reason struck, an urge, gauges. */
    private ExportedFile good() {
        Told told = Told.journey();
        told.record(new EntryWritten(Told.now(1), Told.text(canaries.words(), told.next()), null, List.of()));
        UUID reason =
                told.record(new ReasonAdded(Told.now(2), Told.text(canaries.words(), told.next()), ForWhom.MYSELF, 5));
        told.record(new ReasonStruck(Told.now(3), reason, null));
        told.record(new UrgeLogged(Told.now(4), UrgeKind.MISSING, 7, null));
        told.record(new GaugesRated(Told.now(5), 4, null, null, null, null, null));
        return ExportedFile.of(UUID.randomUUID(), told.happenings());
    }

    private record Wrong(String how, Consumer<ExportedFile> change, String pointer) {}

    private static ObjectNode event(ExportedFile file, int commit) {
        return (ObjectNode) file.commit(commit).at("/events/0");
    }

    private List<Wrong> wrong() {
        String canary = canaries.words();
        return List.of(
                new Wrong("an unknown type", f -> event(f, 1).put("type", canary), "/commits/1/events/0/type"),
                new Wrong("an unknown revision", f -> event(f, 1).put("revision", 9), "/commits/1/events/0/revision"),
                new Wrong("revision 0", f -> event(f, 1).put("revision", 0), "/commits/1/events/0/revision"),
                new Wrong(
                        "a word as revision", f -> event(f, 1).put("revision", canary), "/commits/1/events/0/revision"),
                new Wrong("more in an event", f -> event(f, 1).put(canary, canary), "/commits/1/events/0"),
                new Wrong("more in data", f -> f.data(1).put(canary, canary), "/commits/1/events/0/data"),
                new Wrong(
                        "an owner",
                        f -> f.data(0).put("owner", UUID.randomUUID().toString()),
                        "/commits/0/events/0/data/owner"),
                new Wrong("more in a commit", f -> f.commit(1).put(canary, canary), "/commits/1"),
                new Wrong("no text", f -> f.data(1).remove("text"), "/commits/1/events/0/data/text"),
                new Wrong("no tags", f -> f.data(1).remove("tags"), "/commits/1/events/0/data/tags"),
                new Wrong("an empty text", f -> f.data(1).put("text", "  "), "/commits/1/events/0/data/text"),
                new Wrong("a number as text", f -> f.data(1).put("text", 5), "/commits/1/events/0/data/text"),
                new Wrong(
                        "a text too long",
                        f -> f.data(1).put("text", canary + "x".repeat(20_000)),
                        "/commits/1/events/0/data/text"),
                new Wrong("a NUL", f -> f.data(1).put("text", canary + "\u0000"), "/commits/1/events/0/data/text"),
                new Wrong("21 tags", f -> tags(f, canary, 21), "/commits/1/events/0/data/tags"),
                new Wrong("a strength of 11", f -> f.data(2).put("strength", 11), "/commits/2/events/0/data/strength"),
                new Wrong("an unknown word", f -> f.data(2).put("forWhom", canary), "/commits/2/events/0/data/forWhom"),
                new Wrong(
                        "an unknown reason",
                        f -> f.data(3).put("reason", UUID.randomUUID().toString()),
                        "/commits/3/events/0/data/reason"),
                new Wrong(
                        "a reason that is an entry",
                        f -> f.data(3).put("reason", f.commit(1).get("record").asString()),
                        "/commits/3/events/0/data/reason"),
                new Wrong(
                        "a reason that comes later",
                        f -> f.data(3).put("reason", f.commit(4).get("record").asString()),
                        "/commits/3/events/0/data/reason"),
                new Wrong("no id as reason", f -> f.data(3).put("reason", canary), "/commits/3/events/0/data/reason"),
                new Wrong(
                        "an intensity of 11",
                        f -> f.data(4).put("intensity", 11),
                        "/commits/4/events/0/data/intensity"),
                new Wrong(
                        "an intensity of 7.5",
                        f -> f.data(4).put("intensity", 7.5),
                        "/commits/4/events/0/data/intensity"),
                new Wrong("no intensity", f -> f.data(4).remove("intensity"), "/commits/4/events/0/data/intensity"),
                new Wrong("no gauge", f -> f.data(5).remove("mood"), "/commits/5/events/0/data"),
                new Wrong("a gauge of -1", f -> f.data(5).put("mood", -1), "/commits/5/events/0/data/mood"),
                new Wrong(
                        "a day in the future",
                        f -> f.data(1).put("occurredOn", "2199-01-01"),
                        "/commits/1/events/0/data/occurredOn"),
                new Wrong(
                        "a day that is none",
                        f -> f.data(1).put("occurredOn", canary),
                        "/commits/1/events/0/data/occurredOn"),
                new Wrong(
                        "recorded in the future",
                        f -> f.commit(5).put("recordedAt", "2199-01-01T00:00:00Z"),
                        "/commits/5/recordedAt"),
                new Wrong(
                        "recorded before the one before",
                        f -> f.commit(3).put("recordedAt", "2026-05-02T00:00:01Z"),
                        "/commits/3/recordedAt"),
                new Wrong("recorded at no time", f -> f.commit(3).put("recordedAt", canary), "/commits/3/recordedAt"),
                new Wrong("a gap", f -> f.commit(3).put("sequence", 4), "/commits/3/sequence"),
                new Wrong("a sequence twice", f -> f.commit(3).put("sequence", 2), "/commits/3/sequence"),
                new Wrong("a sequence that is a word", f -> f.commit(3).put("sequence", canary), "/commits/3/sequence"),
                new Wrong(
                        "a record twice",
                        f -> f.commit(2).put("record", f.commit(1).get("record").asString()),
                        "/commits/2/record"),
                new Wrong("no id as record", f -> f.commit(2).put("record", canary), "/commits/2/record"),
                new Wrong(
                        "a second start",
                        f -> f.commit(1).set("events", f.commit(0).get("events")),
                        "/commits/1/events/0/type"),
                new Wrong("no start", f -> f.commits().removeFirst(), "/commits/0/sequence"),
                new Wrong(
                        "a start that is none",
                        f -> f.commit(0).set("events", f.commit(5).get("events")),
                        "/commits/0/events/0/type"),
                new Wrong(
                        "two in one record",
                        f -> ((ArrayNode) f.commit(4).get("events")).add(event(f, 5)),
                        "/commits/4/events/1/type"),
                new Wrong(
                        "a guard by itself",
                        f -> become(f, "guard-noticed", "{\"occurredOn\":\"2026\",\"guard\":\"not-calm\"}"),
                        "/commits/5/events/0/type"),
                new Wrong(
                        "an erased journey",
                        f -> become(f, "journey-erased", "{\"occurredOn\":\"2026\"}"),
                        "/commits/5/events/0/type"),
                new Wrong(
                        "the start taken back",
                        f -> retract(f, 0, "journey-started"),
                        "/commits/5/events/0/data/record"),
                new Wrong(
                        "another kind taken back", f -> retract(f, 1, "reason-added"), "/commits/5/events/0/data/kind"),
                new Wrong(
                        "words that a record does not have",
                        f -> become(
                                f,
                                "record-amended",
                                "{\"occurredOn\":\"2026\",\"record\":\""
                                        + f.commit(1).get("record").asString() + "\",\"words\":{\"script\":\"x\"}}"),
                        "/commits/5/events/0/data/words"),
                new Wrong("shares of 90", f -> divide(f, "\"30\"", "\"60\""), "/commits/5/events/0/data/shares"),
                new Wrong(
                        "shares that are numbers", f -> divide(f, "30", "70"), "/commits/5/events/0/data/shares/mine"),
                new Wrong("no commits", f -> f.commits().clear(), "/commits"));
    }

    private static void tags(ExportedFile file, String word, int count) {
        ArrayNode tags = file.data(1).putArray("tags");
        for (int i = 0; i < count; i++) {
            tags.add(word + i);
        }
    }

    private static void become(ExportedFile file, String type, String data) {
        event(file, 5).put("type", type).set("data", Api.JSON.readTree(data));
    }

    private static void retract(ExportedFile file, int commit, String kind) {
        become(
                file,
                "record-retracted",
                "{\"occurredOn\":\"2026\",\"record\":\""
                        + file.commit(commit).get("record").asString() + "\",\"kind\":\"" + kind + "\"}");
    }

    private static void divide(ExportedFile file, String mine, String partners) {
        event(file, 4)
                .put("type", "matter-added")
                .set(
                        "data",
                        Api.JSON.readTree(
                                "{\"occurredOn\":\"2026\",\"kind\":\"ASSET\",\"what\":\"The car.\",\"joint\":true}"));
        become(
                file,
                "division-proposed",
                "{\"occurredOn\":\"2026\",\"matter\":\""
                        + file.commit(4).get("record").asString() + "\",\"by\":\"ME\",\"shares\":{\"mine\":" + mine
                        + ",\"partners\":" + partners + ",\"others\":\"0\"}}");
    }

    @TestFactory
    List<DynamicTest> what_does_not_fit_is_named_by_its_place_and_stores_nothing(CapturedOutput output) {
        assertThat(bring(good().bytes()).status()).as("nothing else is wrong").isEqualTo(201);
        return wrong().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.how(), () -> {
                    ExportedFile file = good();
                    wrong.change().accept(file);
                    Answer answer = assertRefused(file.bytes(), output);
                    assertThat(answer.status()).as(answer.body()).isIn(400, 422);
                    assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                            .as(answer.body())
                            .anyMatch(wrong.pointer()::equals);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> what_is_no_such_file_is_refused(CapturedOutput output) {
        String text = good().toString();
        String canary = canaries.words();
        List<DynamicTest> tests = new ArrayList<>();
        for (Object[] it : new Object[][] {
            {"nothing", bytes("")},
            {"white space", bytes(" \n ")},
            {"words", bytes(canary)},
            {"an array", bytes("[" + text + "]")},
            {"half of it", bytes(text.substring(0, text.length() / 2))},
            {"something behind it", bytes(text + "{\"" + canary + "\":1}")},
            {"a head property twice", bytes(text.replace("\"version\":1", "\"version\":1,\"version\":1"))},
            {"a property twice", bytes(text.replace("\"tags\":[]", "\"tags\":[],\"tags\":[]"))},
            {
                "an unknown property twice",
                bytes(text.replace("\"tags\":[]", "\"" + canary + "\":1,\"" + canary + "\":2"))
            },
            {"another version", bytes(text.replace("\"version\":1", "\"version\":2"))},
            {"another format", bytes(text.replace("onward-journey", canary))},
            {"an unknown head", bytes(text.replace("\"version\":1", "\"version\":1,\"" + canary + "\":1"))},
            {"no head", bytes(text.replace("\"complete\":true,", ""))},
            {"a huge number", bytes(text.replace("\"sequence\":3", "\"sequence\":" + "9".repeat(100_000)))},
            {"a large number", bytes(text.replace("\"sequence\":3", "\"sequence\":99999999999999999999"))},
            {"a long name", bytes(text.replace("\"tags\":[]", "\"" + canary.repeat(100) + "\":1"))},
            {"deep nesting", bytes(text.replace("\"tags\":[]", "\"tags\":" + "[".repeat(5_000) + "]".repeat(5_000)))},
            {
                "a line of 10 MB",
                bytes(text.replace("\"tags\":[]", "\"tags\":[\"" + canary + "x".repeat(10_000_000) + "\"]"))
            },
            {"a head of 10 MB", bytes("{" + " ".repeat(10_000_000) + text.substring(1))},
            {"UTF-16", text.getBytes(StandardCharsets.UTF_16)},
            {"UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE)},
            {"UTF-32", text.getBytes(Charset.forName("UTF-32BE"))},
            {"Latin-1", text.replace(canaries.prefix(), canaries.prefix() + "é").getBytes(StandardCharsets.ISO_8859_1)},
            {"half a character", bytes(text.replace("\"tags\":[]", "\"tags\":[\"\\ud83c\"]"))},
            {"a raw NUL", bytes(text.replace("\"tags\":[]", "\"tags\":[\"\u0000\"]"))}
        }) {
            tests.add(DynamicTest.dynamicTest(
                    (String) it[0],
                    () -> assertThat(assertRefused((byte[]) it[1], output).status())
                            .isIn(400, 422)));
        }
        return tests;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private Answer bring(byte[] file) {
        return http.postRaw("/api/imports/journey", file, "application/json");
    }

    private Answer assertRefused(byte[] file, CapturedOutput output) {
        Untouched before = Untouched.now(data);
        Answer answer = bring(file);
        answer.problem();
        assertThat(answer.body()).doesNotContain(canaries.prefix());
        assertThat(output).doesNotContain(canaries.prefix()).doesNotContain("ERROR ");
        before.assertStill(data);
        return answer;
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_it() {
        assertThat(bring(bytes("\ufeff" + good())).status()).isEqualTo(201);
    }

    @Test
    void another_type_is_refused() {
        for (String type : new String[] {"text/plain", "application/json;charset=utf-16", "nonsense", null}) {
            Answer answer = http.postRaw("/api/imports/journey", good().bytes(), type);
            assertThat(answer.status()).as(type).isEqualTo(415);
        }
    }

    @Test
    void more_than_64_mb_is_refused() {
        byte[] large = bytes(good().toString() + " ".repeat(64 * 1024 * 1024));
        assertThat(bring(large).status()).isEqualTo(413);
    }

    @Test
    void who_may_only_read_brings_nothing_along() {
        Http reader = http.as(
                http.post("/api/tokens", java.util.Map.of("label", "x", "scopes", List.of("read"), "expiresInDays", 1))
                        .json()
                        .get("secret")
                        .asString());
        assertThat(reader.postRaw("/api/imports/journey", good().bytes(), "application/json")
                        .problem())
                .isEqualTo("missing-scope");
        assertThat(http.as(null)
                        .postRaw("/api/imports/journey", good().bytes(), "application/json")
                        .status())
                .isEqualTo(401);
    }
}
