package dev.onward.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a body must be, whatever it is about. */
@OverTheEdge
class BodiesHttpTest {

    private static final String JSON = "application/json";

    @LocalServerPort
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
}
