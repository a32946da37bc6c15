package dev.onward.erasure;

import dev.onward.shared.PrivateText;
import dev.onward.store.StoredEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes the ciphertext out of stored events, wherever in them it stands, without knowing their types. */
final class Ciphertexts {

    private static final JsonMapper JSON = new JsonMapper();

    private Ciphertexts() {}

    /** Whether a private text of the event still has its ciphertext. */
    static boolean standIn(StoredEvent event) {
        return standIn(JSON.readTree(event.payload()));
    }

    private static boolean standIn(JsonNode node) {
        if (node.isString() && PrivateText.isStoredForm(node.stringValue())) {
            return !PrivateText.stored(node.stringValue()).isErased();
        }
        return node.valueStream().anyMatch(Ciphertexts::standIn);
    }

    /** The same event with every private text in its erased form; erased ones stay as they are. */
    static StoredEvent removed(StoredEvent event) {
        byte[] payload = JSON.writeValueAsBytes(erased(JSON.readTree(event.payload())));
        return new StoredEvent(event.id(), event.type(), event.revision(), payload, event.metadata());
    }

    private static JsonNode erased(JsonNode node) {
        if (node.isString() && PrivateText.isStoredForm(node.stringValue())) {
            String form = PrivateText.stored(node.stringValue()).erased().storedForm();
            return JsonNodeFactory.instance.stringNode(form);
        }
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), erased(field.getValue())));
            return object.objectNode().setAll(fields);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode others = array.arrayNode();
            array.forEach(element -> others.add(erased(element)));
            return others;
        }
        return node;
    }
}
