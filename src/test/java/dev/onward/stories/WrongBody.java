package dev.onward.stories;

import dev.onward.stories.Api.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body that is wrong, made up from the API's description.
 *
 * @param status the one that it must be answered with; 0 for 400 or 422
 * @param pointer where the fault must be shown to be; null where the body cannot be read or has no such place
 */
record WrongBody(String how, byte[] body, String contentType, int status, String pointer) {

    /** Stands for bytes that are no characters. */
    private static final String MARK = "<here>";

    /** Stands for the first half of a character that needs two. */
    private static final String HALF = "half a character";

    private static WrongBody json(String how, String body, String pointer) {
        return new WrongBody(how, body.getBytes(StandardCharsets.UTF_8), "application/json", 0, pointer);
    }

    /** Commands that have fields and can do without all of them. */
    private static final Set<String> NEEDS_NOTHING = Set.of("acceptPartnersDecision");

    private static WrongBody unreadable(String how, byte[] body) {
        return new WrongBody(how, body, "application/json", 400, null);
    }

    /** @param good what it is like when nothing is wrong */
    static List<WrongBody> of(Operation operation, ObjectNode good, Api api) {
        List<WrongBody> wrong = new ArrayList<>(aboutTheWhole(good));
        if (operation.description().at("/requestBody/required").asBoolean(false)) {
            wrong.add(json("null", "null", null));
            if (!NEEDS_NOTHING.contains(operation.id())) {
                wrong.add(json("an empty object", "{}", ""));
                wrong.add(new WrongBody("no body", new byte[0], null, 422, ""));
            }
        }
        api.properties(operation).forEach((name, schema) -> {
            wrong.addAll(ofAnotherType(good, name, schema));
            wrong.addAll(outOfBounds(good, name, schema));
            if (isString(schema)) {
                wrong.addAll(inNoCharacters(good, name));
            }
        });
        for (JsonNode required : api.schema(operation).path("required")) {
            ObjectNode less = good.deepCopy();
            less.remove(required.asString());
            wrong.add(json("no " + required.asString(), less.toString(), "/" + required.asString()));
            wrong.add(json(
                    "null as " + required.asString(),
                    good.deepCopy().putNull(required.asString()).toString(),
                    "/" + required.asString()));
        }
        return wrong;
    }

    private static List<WrongBody> aboutTheWhole(ObjectNode good) {
        String text = good.toString();
        String inside = text.substring(1, text.length() - 1);
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        return List.of(
                json("an unknown property", "{" + inside + ",\"unheardOf\":1}", "/unheardOf"),
                json(
                        "a property twice",
                        "{" + inside + "," + inside + "}",
                        "/" + good.propertyNames().iterator().next()),
                json("an array", "[" + text + "]", ""),
                json("a string", "\"words\"", ""),
                unreadable("something behind it", (text + "{}").getBytes(StandardCharsets.UTF_8)),
                unreadable("half of it", text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)),
                unreadable(
                        "deep nesting",
                        ("{\"x\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(StandardCharsets.UTF_8)),
                unreadable("deep arrays", ("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
                new WrongBody(
                        "1 MB",
                        ("{" + inside + ",\"more\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        413,
                        null),
                new WrongBody("another content type", json, "text/plain", 415, null),
                new WrongBody("a form", json, "application/x-www-form-urlencoded", 415, null),
                new WrongBody("another charset", json, "application/json;charset=ISO-8859-1", 415, null),
                new WrongBody("no content type", json, null, 415, null));
    }

    /** Bytes that are no characters, in the middle of words that are fine otherwise. */
    private static List<WrongBody> inNoCharacters(ObjectNode good, String name) {
        String before = good.deepCopy().put(name, "ten words " + MARK).toString();
        return List.of(
                unreadable("broken UTF-8 in " + name, with(before, "\u00c3\u0028")),
                unreadable("an overlong slash in " + name, with(before, "\u00c0\u00af")),
                unreadable("half a character in " + name, with(before, "\u00ed\u00a0\u0080")),
                unreadable("a raw NUL in " + name, with(before, "\u0000")));
    }

    /** @param bytes one in each character */
    private static byte[] with(String json, String bytes) {
        String latin = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return latin.replace(MARK, bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<WrongBody> ofAnotherType(ObjectNode good, String name, JsonNode schema) {
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
                .map(other -> json(
                        other.getKey() + " as " + name,
                        good.<ObjectNode>deepCopy().set(name, other.getValue()).toString(),
                        "/" + name))
                .toList();
    }

    private static List<WrongBody> outOfBounds(ObjectNode good, String name, JsonNode schema) {
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("maximum")) {
            values.add(good.numberNode(schema.get("maximum").asLong() + 1));
            values.add(good.numberNode(Long.MAX_VALUE));
        }
        if (schema.has("minimum")) {
            values.add(good.numberNode(schema.get("minimum").asLong() - 1));
        }
        if (isString(schema) && schema.path("minLength").asInt(0) > 0) {
            values.add(good.stringNode("x".repeat(schema.get("minLength").asInt() - 1)));
            values.add(good.stringNode("   "));
        }
        if (isString(schema) && schema.has("maxLength")) {
            values.add(good.stringNode("x".repeat(schema.get("maxLength").asInt() + 1)));
            values.add(good.stringNode("a NUL \u0000 in words"));
            values.add(good.stringNode("ten words and " + HALF));
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
        if (schema.path("items").has("enum")) {
            values.add(good.arrayNode().add("nonsense"));
        }
        return values.stream()
                .map(value -> json(
                        "%s as %s".formatted(abbreviated(value), name),
                        good.<ObjectNode>deepCopy().set(name, value).toString().replace(HALF, "\\uD83C"),
                        "/" + name))
                .toList();
    }

    private static boolean isString(JsonNode schema) {
        return schema.path("type").asString("").equals("string");
    }

    private static String abbreviated(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
