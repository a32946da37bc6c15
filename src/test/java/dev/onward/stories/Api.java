package dev.onward.stories;

import dev.onward.accounts.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API as a server gives it: what tests are generated from. */
record Api(JsonNode document) {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One request that can be made. */
    record Operation(String id, String method, String path, JsonNode description) {

        boolean isCommand() {
            return description
                    .at("/responses/201/content/application~1json/schema/$ref")
                    .asString("")
                    .endsWith("/Receipt");
        }

        boolean hasBody() {
            return description.at("/requestBody/content").has("application/json");
        }

        JsonNode example() {
            return description.at("/requestBody/content/application~1json/example");
        }

        /** The example as a body that can be changed. */
        ObjectNode body() {
            return (ObjectNode) example().deepCopy();
        }

        /** The address with this journey in it. */
        String at(String journey) {
            return path.replace("{journey}", journey);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Api of(Http http) {
        return new Api(http.get("/v3/api-docs").json());
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                method.getValue().path("operationId").asString(""),
                                method.getKey(),
                                path.getKey(),
                                method.getValue()))));
        if (operations.isEmpty()) {
            throw new AssertionError("the API's description has no operations");
        }
        return operations;
    }

    Stream<Operation> commands() {
        return operations().stream().filter(Operation::isCommand);
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id));
    }

    /** The schema of an operation's body. */
    JsonNode schema(Operation operation) {
        return resolve(operation.description().at("/requestBody/content/application~1json/schema"));
    }

    /** The properties of an operation's body, by name. */
    Map<String, JsonNode> properties(Operation operation) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        schema(operation)
                .path("properties")
                .properties()
                .forEach(it -> properties.put(it.getKey(), resolve(it.getValue())));
        return properties;
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** Whether a property takes words of a person: a string that is nothing more exact. */
    static boolean isWords(JsonNode schema) {
        return schema.path("type").asString("").equals("string")
                && !schema.has("format")
                && !schema.has("enum")
                && !schema.has("pattern");
    }
}
