package dev.onward.store.sqlite;

import dev.onward.store.StoredEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The events of one commit as one piece of JSON. Written and read token by token, and payloads are cut out as they
 * stand: reading the whole log is what rebuilding every view waits for.
 */
final class EventsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private EventsJson() {}

    static byte[] write(List<StoredEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartArray();
            for (StoredEvent event : events) {
                json.writeStartObject();
                json.writeStringProperty("id", event.id());
                json.writeStringProperty("type", event.type());
                json.writeStringProperty("revision", event.revision());
                json.writeObjectPropertyStart("metadata");
                event.metadata().forEach(json::writeStringProperty);
                json.writeEndObject();
                json.writeName("payload");
                json.writeRawValue(new String(event.payload(), StandardCharsets.UTF_8));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return bytes.toByteArray();
    }

    static List<StoredEvent> read(byte[] bytes) {
        List<StoredEvent> events = new ArrayList<>(1);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                events.add(readEvent(json, bytes));
            }
        }
        return events;
    }

    private static StoredEvent readEvent(JsonParser json, byte[] bytes) {
        String id = "";
        String type = "";
        String revision = "";
        byte[] payload = {};
        Map<String, String> metadata = Map.of();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "type" -> type = json.getString();
                case "revision" -> revision = json.getString();
                case "metadata" -> metadata = readMetadata(json);
                case "payload" -> payload = cut(json, bytes);
                default -> throw new IllegalStateException("a stored event has an unknown property");
            }
        }
        return new StoredEvent(id, type, revision, payload, metadata);
    }

    private static Map<String, String> readMetadata(JsonParser json) {
        Map<String, String> metadata = new HashMap<>(4);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            metadata.put(name, json.getString());
        }
        return metadata;
    }

    private static byte[] cut(JsonParser json, byte[] bytes) {
        int start = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        json.finishToken();
        return Arrays.copyOfRange(bytes, start, (int) json.currentLocation().getByteOffset());
    }
}
