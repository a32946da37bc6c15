package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.store.EventLog;
import dev.onward.stories.Api.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with the body of a command, made up from the API's description: a problem, and nothing stored. */
@Story
class BadInputTest {

    /** Stands for bytes that are no characters. */
    private static final String MARK = "<here>";

    /** Stands for the first half of a character that needs two. */
    private static final String HALF = "half a character";

    @LocalServerPort
    int port;

    @Autowired
    EventLog log;

    Walk walk;
    Api api;

    /**
     * A body that is wrong.
     *
     * @param status the one that it must be answered with; 0 for 400 or 422
     * @param pointer where the fault must be shown to be; null where the body cannot be read or has no such place
     */
    private record Wrong(String how, byte[] body, String contentType, int status, String pointer) {

        static Wrong json(String how, String body, String pointer) {
            return new Wrong(how, body.getBytes(StandardCharsets.UTF_8), "application/json", 0, pointer);
        }

        static Wrong unreadable(String how, byte[] body) {
            return new Wrong(how, body, "application/json", 400, null);
        }
    }

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
        api = Api.of(walk.http());
    }

    @TestFactory
    List<DynamicTest> every_wrong_body_is_a_problem_and_stores_nothing() {
        List<Operation> commands = api.commands().toList();
        assertThat(commands).hasSizeGreaterThan(40);
        return commands.stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> {
                    ObjectNode good = walk.furnish(it.body());
                    List<Wrong> bodies = wrongBodies(it, good);
                    long before = log.lastPosition();
                    assertAll(bodies.stream().map(wrong -> () -> assertIsRefused(it, wrong)));
                    assertThat(log.lastPosition()).as("nothing is stored").isEqualTo(before);
                }))
                .toList();
    }

    private void assertIsRefused(Operation command, Wrong wrong) {
        Answer answer = walk.http().postRaw(command.at(walk.journey()), wrong.body(), wrong.contentType());
        String about = command + " with " + wrong.how() + ": " + answer.body();
        assertThat(answer.header("Content-Type")).as(about).isEqualTo("application/problem+json");
        if (wrong.status() == 0) {
            assertThat(answer.status()).as(about).isIn(400, 422);
        } else {
            assertThat(answer.status()).as(about).isEqualTo(wrong.status());
        }
        if (wrong.pointer() != null) {
            assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                    .as(about)
                    .anyMatch(pointer -> pointer.startsWith(wrong.pointer()));
        }
    }

    private List<Wrong> wrongBodies(Operation command, ObjectNode good) {
        List<Wrong> wrong = new ArrayList<>(aboutTheWhole(good));
        if (command.description().at("/requestBody/required").asBoolean(false)) {
            wrong.add(Wrong.json("null", "null", null));
            wrong.add(Wrong.json("an empty object", "{}", ""));
            wrong.add(new Wrong("no body", new byte[0], null, 422, ""));
        }
        api.properties(command).forEach((name, schema) -> {
            wrong.addAll(ofAnotherType(good, name, schema));
            wrong.addAll(outOfBounds(good, name, schema));
            if (Api.isWords(schema)) {
                wrong.addAll(inNoCharacters(good, name));
            }
        });
        for (JsonNode required : api.schema(command).path("required")) {
            ObjectNode less = good.deepCopy();
            less.remove(required.asString());
            wrong.add(Wrong.json("no " + required.asString(), less.toString(), "/" + required.asString()));
            wrong.add(Wrong.json(
                    "null as " + required.asString(),
                    good.deepCopy().putNull(required.asString()).toString(),
                    "/" + required.asString()));
        }
        return wrong;
    }

    private static List<Wrong> aboutTheWhole(ObjectNode good) {
        String text = good.toString();
        String inside = text.substring(1, text.length() - 1);
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        return List.of(
                Wrong.json("an unknown property", "{" + inside + ",\"unheardOf\":1}", "/unheardOf"),
                Wrong.json(
                        "a property twice",
                        "{" + inside + "," + inside + "}",
                        "/" + good.propertyNames().iterator().next()),
                Wrong.json("an array", "[" + text + "]", ""),
                Wrong.json("a string", "\"words\"", ""),
                Wrong.unreadable("something behind it", (text + "{}").getBytes(StandardCharsets.UTF_8)),
                Wrong.unreadable(
                        "half of it", text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)),
                Wrong.unreadable(
                        "deep nesting",
                        ("{\"x\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(StandardCharsets.UTF_8)),
                Wrong.unreadable("deep arrays", ("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
                new Wrong(
                        "1 MB",
                        ("{" + inside + ",\"more\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        413,
                        null),
                new Wrong("another content type", json, "text/plain", 415, null),
                new Wrong("a form", json, "application/x-www-form-urlencoded", 415, null),
                new Wrong("another charset", json, "application/json;charset=ISO-8859-1", 415, null),
                new Wrong("no content type", json, null, 415, null));
    }

    /** Bytes that are no characters, in the middle of words that are fine otherwise. */
    private static List<Wrong> inNoCharacters(ObjectNode good, String name) {
        String before = good.deepCopy().put(name, "ten words " + MARK).toString();
        return List.of(
                Wrong.unreadable("broken UTF-8 in " + name, with(before, "\u00c3\u0028")),
                Wrong.unreadable("an overlong slash in " + name, with(before, "\u00c0\u00af")),
                Wrong.unreadable("half a character in " + name, with(before, "\u00ed\u00a0\u0080")),
                Wrong.unreadable("a raw NUL in " + name, with(before, "\u0000")));
    }

    /** @param bytes one in each character */
    private static byte[] with(String json, String bytes) {
        String latin = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return latin.replace(MARK, bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Wrong> ofAnotherType(ObjectNode good, String name, JsonNode schema) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        others.put("string", good.stringNode("words"));
        others.put("integer", good.numberNode(7));
        others.put("number", good.numberNode(7.5));
        others.put("boolean", good.booleanNode(true));
        others.put("array", good.arrayNode().add(good.objectNode()));
        others.put("object", good.objectNode().put("unheard", 1));
        String type = schema.path("type").asString("string");
        if (type.equals("string") && !Api.isWords(schema)) {
            others.put("nonsense", good.stringNode("no such thing \u0000"));
        }
        others.remove(type);
        return others.entrySet().stream()
                .map(other -> Wrong.json(
                        other.getKey() + " as " + name,
                        good.<ObjectNode>deepCopy().set(name, other.getValue()).toString(),
                        "/" + name))
                .toList();
    }

    private static List<Wrong> outOfBounds(ObjectNode good, String name, JsonNode schema) {
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("maximum")) {
            values.add(good.numberNode(schema.get("maximum").asLong() + 1));
            values.add(good.numberNode(Long.MAX_VALUE));
        }
        if (schema.has("minimum")) {
            values.add(good.numberNode(schema.get("minimum").asLong() - 1));
        }
        if (schema.path("type").asString("").equals("string") && schema.has("maxLength")) {
            values.add(good.stringNode("x".repeat(schema.get("maxLength").asInt() + 1)));
            values.add(good.stringNode("   "));
            values.add(good.stringNode("a NUL \u0000 in words"));
            values.add(good.stringNode(HALF));
        }
        if (schema.has("maxItems")) {
            ArrayNode many = good.arrayNode();
            for (int i = 0; i <= schema.get("maxItems").asInt(); i++) {
                many.add(
                        schema.at("/items/format").asString("").equals("uuid")
                                ? "00000000-0000-4000-8000-%012d".formatted(i)
                                : "word " + i);
            }
            values.add(many);
        }
        if (schema.path("minItems").asInt(0) > 0) {
            values.add(good.arrayNode());
        }
        if (schema.path("type").asString("").equals("array")) {
            values.add(good.arrayNode().addNull());
            values.add(good.arrayNode().add(7));
        }
        return values.stream()
                .map(value -> Wrong.json(
                        "%s as %s".formatted(abbreviated(value), name),
                        good.<ObjectNode>deepCopy().set(name, value).toString().replace(HALF, "\\uD83C"),
                        "/" + name))
                .toList();
    }

    private static String abbreviated(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
