package dev.onward.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Words that can stand nowhere by chance, each once, with a beginning in common. */
final class Canaries {

    private final String prefix = "canary" + UUID.randomUUID().toString().substring(0, 13);
    private final List<String> sung = new ArrayList<>();
    private int count;

    String prefix() {
        return prefix;
    }

    String words() {
        return prefix + "-" + ++count;
    }

    /** For a request's header. */
    String key() {
        return words();
    }

    /** The words put into bodies by {@link #sing}. */
    List<String> sung() {
        return sung;
    }

    /** Words that are recorded, and can be read back. */
    String song() {
        String words = words();
        sung.add(words);
        return words;
    }

    /** Puts words into every text of this body, but for the note that overrides guards: it is refused where none is open. */
    ObjectNode sing(ObjectNode body, Map<String, JsonNode> properties) {
        properties.forEach((name, schema) -> {
            if (Api.isWords(schema) && !name.equals("override")) {
                body.put(name, song());
            } else if (Api.isWords(schema.path("items"))) {
                body.set(name, body.arrayNode().add(song()));
            } else if (Api.isWords(schema.path("additionalProperties"))) {
                body.set(name, body.objectNode().put("text", song()));
            }
        });
        return body;
    }
}
