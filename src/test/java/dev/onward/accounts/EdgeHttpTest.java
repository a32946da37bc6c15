package dev.onward.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edge.Edge;
import dev.onward.shared.ProblemType;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What every request meets, whatever it is about. */
@SpringBootTest(
        classes = Edge.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "onward.data=target/test-data/edge-http",
            "onward.limits.sign-up.per-address=1000",
            "onward.limits.sign-in.per-address=1000",
            "onward.limits.recovery.per-address=1000",
            "onward.limits.passphrase.per-address=1000"
        })
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EdgeHttpTest {

    private static final String JSON = "application/json";

    @Value("${local.server.port}")
    int port;

    Http anybody;
    Http me;
    String journey;
    String notes;

    @BeforeEach
    void start() {
        anybody = new Http(port, null);
        me = anybody.person("canary-" + UUID.randomUUID());
        journey = me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        notes = "/api/journeys/" + journey + "/small-notes";
    }

    private Http.Answer raw(String body) {
        return me.postRaw(notes, body.getBytes(UTF_8), JSON);
    }

    // --- whose it is

    @Test
    void what_is_unknown_what_makes_no_sense_and_what_is_somebody_elses_are_answered_alike() {
        Http other = anybody.person("canary-" + UUID.randomUUID());
        Http.Answer unknown = other.get("/api/journeys/" + UUID.randomUUID() + "/small-notes/" + journey);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("not-found");
        assertThat(other.get(notes + "/" + journey).body()).isEqualTo(unknown.body());
        assertThat(other.get("/api/journeys/nonsense/small-notes/" + journey).body())
                .isEqualTo(unknown.body());
        assertThat(other.get("/api/journeys/" + journey + "/nothing").body()).isEqualTo(unknown.body());
        assertThat(me.get(notes + "/" + journey).status()).isEqualTo(200);
    }

    @Test
    void a_body_for_somebody_elses_journey_is_not_even_looked_at() {
        Http other = anybody.person("canary-" + UUID.randomUUID());
        assertThat(other.postRaw(notes, "no json".getBytes(UTF_8), "text/plain").problem())
                .isEqualTo("not-found");
    }

    @Test
    void whoever_is_not_signed_in_is_told_how() {
        for (Http nobody : List.of(anybody, anybody.as("onw_" + "A".repeat(43)), anybody.as("nonsense"))) {
            Http.Answer answer = nobody.get(notes + "/" + journey);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(anybody.get("/nothing/here").status()).isEqualTo(401);
        assertThat(anybody.get("/actuator/env").status()).isEqualTo(401);
        assertThat(me.get("/nothing/here").problem()).isEqualTo("not-found");
    }

    @Test
    void the_docs_the_problems_and_the_health_are_open() {
        Http.Answer docs = anybody.get("/v3/api-docs");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.json()
                        .at("/components/schemas/Part/properties/name/type")
                        .asString())
                .isEqualTo("string");
        assertThat(docs.body()).doesNotContain("SignedIn").doesNotContain("Sealing");
        assertThat(anybody.get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(anybody.get("/problems").status()).isEqualTo(200);
        assertThat(anybody.get("/actuator/health").status()).isIn(200, 503);
    }

    @Test
    void answers_carry_the_security_headers() {
        Http.Answer answer = me.get(notes + "/" + journey);
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    // --- sealing

    @Test
    void a_text_is_sealed_as_it_is_read_and_opened_as_it_is_written() {
        Http.Answer kept = me.post(notes, Map.of("text", " blue mug ", "calm", 1), "Idempotency-Key", "k");
        assertThat(kept.json().at("/stored").asString())
                .startsWith("sealed." + kept.json().at("/record").asString());
        String record = kept.json().at("/record").asString();
        assertThat(me.get(notes + "/" + record).json().at("/text").asString()).isEqualTo(" blue mug ");
    }

    @Test
    void a_repeat_has_the_same_record_and_fingerprint_and_another_body_another_fingerprint() {
        Http.Answer first = me.post(notes, Map.of("text", "mug", "calm", 1), "Idempotency-Key", "k");
        Http.Answer repeat = me.post(notes, Map.of("text", "mug", "calm", 1), "Idempotency-Key", "k");
        Http.Answer other = me.post(notes, Map.of("text", "mug", "calm", 2), "Idempotency-Key", "k");
        Http.Answer without = me.post(notes, Map.of("text", "mug", "calm", 1));
        assertThat(repeat.json().at("/record")).isEqualTo(first.json().at("/record"));
        assertThat(repeat.json().at("/fingerprint")).isEqualTo(first.json().at("/fingerprint"));
        assertThat(other.json().at("/record")).isEqualTo(first.json().at("/record"));
        assertThat(other.json().at("/fingerprint")).isNotEqualTo(first.json().at("/fingerprint"));
        assertThat(without.json().at("/record")).isNotEqualTo(first.json().at("/record"));
        assertThat(me.post(notes, Map.of("text", "mug", "calm", 1), "Idempotency-Key", "k k")
                        .problem())
                .isEqualTo("bad-request");
    }

    @Test
    void an_erased_text_is_null() {
        me.post("/api/journeys/" + journey + "/small-erasures/" + journey, Map.of());
        assertThat(me.get(notes + "/" + journey).json().at("/text").isNull()).isTrue();
    }

    @Test
    void without_a_journey_in_the_address_nothing_is_sealed_and_nothing_opened() {
        assertThat(me.get("/api/small/keyless/" + journey).problem()).isEqualTo("internal");
        assertThat(me.post("/api/small/keyless", Map.of("text", "mug", "calm", 1))
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_text_is_not_opened_under_another_journey_of_the_same_person() {
        String second = me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        assertThat(me.get("/api/journeys/" + second + "/small-notes/" + journey).problem())
                .isEqualTo("internal");
    }

    // --- bodies

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"text":5,"calm":1}                        | malformed-body | /text          | must be a string
                    {"text":["a"],"calm":1}                    | malformed-body | /text          | must be a string
                    {"text":"a\\u0000b","calm":1}              | malformed-body | /text          | NUL
                    {"text":"a\\ud83d","calm":1}               | malformed-body | /text          | halves
                    {"text":"a","calm":"1"}                    | malformed-body | /calm          | whole number
                    {"text":"a","calm":1.5}                    | malformed-body | /calm          | whole number
                    {"text":"a","calm":99999999999}            | malformed-body | /calm          | whole number
                    {"text":"a","calm":true}                   | malformed-body | /calm          | whole number
                    {"text":"a","calm":1,"mood":"canary"}      | malformed-body | /mood          | one of GOOD, BAD
                    {"text":"a","calm":1,"mood":0}             | malformed-body | /mood          | one of GOOD, BAD
                    {"text":"a","calm":1,"parts":{}}           | malformed-body | /parts         | an array
                    {"text":"a","calm":1,"parts":[{"name":7}]} | malformed-body | /parts/0/name  | must be a string
                    {"text":"a","calm":1,"parts":[{"x":7}]}    | malformed-body | /parts/0/x     | not a property
                    {"text":"a","calm":1,"canaries":2}         | malformed-body | /canaries      | not a property
                    {"text":"a","calm":1,"calm":2}             | malformed-body | /calm          | twice
                    {"text":"a","calm":1                       | malformed-body | /calm          | not JSON
                    {"text":"a","calm":1} {}                   | malformed-body |                |
                    [1]                                        | malformed-body |                | an object
                    {"calm":1}                                 | invalid-values | /text          | must not be null
                    {"text":"   ","calm":1}                    | invalid-values | /text          | size must be
                    {"text":"123456789012345678901","calm":1}  | invalid-values | /text          | size must be
                    {"text":"a","calm":11}                     | invalid-values | /calm          | less than or equal
                    {"text":"a","calm":1,"parts":[{"name":"123456"}]} | invalid-values | /parts/0/name | size must be
                    """)
    void a_wrong_body_is_refused_with_its_place(String body, String problem, String pointer, String detail) {
        Http.Answer answer = raw(body);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(answer.json().at("/errors/0/detail").asString()).contains(detail == null ? "" : detail);
        assertThat(answer.body()).doesNotContain("canary").doesNotContain("1234");
    }

    @Test
    void an_empty_body_says_as_much_as_an_empty_object() {
        Http.Answer empty = me.postRaw(notes, new byte[0], null);
        assertThat(empty.body()).isEqualTo(raw("{}").body());
        assertThat(empty.json().at("/errors").size()).isEqualTo(2);
    }

    @Test
    void bodies_that_are_too_large_or_too_deep_are_refused() {
        String large = "{\"text\":\"" + "canary".repeat(50_000) + "\"}";
        assertThat(raw(large).problem()).isEqualTo("body-too-large");
        Http.Answer chunked = me.send(me.request(notes)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(UTF_8)))));
        assertThat(chunked.problem()).isEqualTo("body-too-large");
        assertThat(raw("{\"parts\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}")
                        .problem())
                .isEqualTo("malformed-body");
    }

    @Test
    void bodies_that_are_not_utf_8_or_not_json_are_refused() {
        byte[] broken = "{\"text\":\"a?\",\"calm\":1}".getBytes(UTF_8);
        broken[10] = (byte) 0xff;
        assertThat(me.postRaw(notes, broken, JSON).problem()).isEqualTo("malformed-body");
        byte[] utf16 = "{\"text\":\"a\",\"calm\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThat(me.postRaw(notes, utf16, JSON).problem()).isEqualTo("malformed-body");
        for (String type : List.of("text/plain", "application/xml", "nonsense", "application/json;charset=utf-16")) {
            Http.Answer answer = me.postRaw(notes, "{}".getBytes(UTF_8), type);
            assertThat(answer.problem()).as(type).isEqualTo("unsupported-media-type");
        }
        assertThat(me.postRaw(notes, "{\"text\":\"a\",\"calm\":1}".getBytes(UTF_8), "application/json; charset=UTF-8")
                        .status())
                .isEqualTo(200);
    }

    // --- problems

    @Test
    void the_standard_refusals_are_problems() {
        Http.Answer method = me.delete(notes);
        assertThat(method.problem()).isEqualTo("method-not-allowed");
        assertThat(method.header("Allow")).contains("POST");
        Http.Answer media = me.send(
                me.request(notes + "/" + journey).header("Accept", "image/png").GET());
        assertThat(media.problem()).isEqualTo("not-acceptable");
        assertThat(me.get(notes + "/nonsense").problem()).isEqualTo("not-found");
        assertThat(me.get("/api//journeys/%2e%2e/x").problem()).isEqualTo("bad-request");
    }

    @Test
    void what_even_the_server_cannot_parse_is_a_problem() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Tomcat")
                    .doesNotContain("<html");
        }
    }

    @Test
    void a_fault_of_ours_hides_everything_and_is_found_by_its_correlation(CapturedOutput output) {
        Http.Answer answer = me.get("/api/small/broken");
        assertThat(answer.problem()).isEqualTo("internal");
        assertThat(answer.body()).doesNotContain("canary");
        assertThat(output.getAll())
                .contains(answer.json().at("/correlation").asString())
                .contains("java.lang.IllegalStateException at dev.edge.SmallJourney")
                .doesNotContain("canary words");
    }

    @Test
    void a_store_that_is_full_or_away_says_so() {
        assertThat(me.get("/api/small/full").status()).isEqualTo(507);
        Http.Answer away = me.get("/api/small/away");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("2");
        assertThat(away.body()).doesNotContain("canary");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_has_its_page(ProblemType type) {
        Http.Answer page = anybody.get(type.uri());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains(type.title()).contains("Status " + type.status());
    }

    @Test
    void an_unknown_type_has_none() {
        assertThat(anybody.get("/problems/nonsense").status()).isEqualTo(404);
    }
}
