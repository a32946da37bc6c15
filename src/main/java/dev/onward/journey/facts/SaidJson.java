package dev.onward.journey.facts;

import static java.util.Objects.requireNonNull;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * What was said, as it is stored: by kind, each saying as an array of its parts and of those of its event, without the
 * names of the parts. There are many.
 */
final class SaidJson {

    private SaidJson() {}

    static final class Writing extends ValueSerializer<Said> {

        @Override
        public void serialize(Said said, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(said);
            said.byKind().forEach((kind, sayings) -> {
                json.writeArrayPropertyStart(kind);
                sayings.all().forEach(saying -> write(saying, json));
                json.writeEndArray();
            });
            json.writeEndObject();
        }

        private static void write(Saying<JourneyEvent> saying, JsonGenerator json) {
            json.writeStartArray();
            json.writePOJO(saying.record());
            json.writeNumber(saying.sequence());
            json.writePOJO(saying.recordedAt());
            Shape.of(saying.event().getClass()).values(saying.event()).forEach(json::writePOJO);
            json.writeEndArray();
        }
    }

    static final class Reading extends ValueDeserializer<Said> {

        @Override
        public Said deserialize(JsonParser json, DeserializationContext context) {
            Map<String, Sayings<JourneyEvent>> byKind = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                Kind kind = Kind.named(name)
                        .orElseThrow(() -> context.weirdStringException(name, Kind.class, "no kind of event"));
                json.nextToken();
                List<Saying<JourneyEvent>> sayings = new ArrayList<>();
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    sayings.add(saying(Shape.of(kind.type()), json, context));
                }
                byKind.put(name, new Sayings<>(sayings));
            }
            return new Said(byKind);
        }

        private static Saying<JourneyEvent> saying(Shape shape, JsonParser json, DeserializationContext context) {
            UUID record = (UUID) requireNonNull(next(UUID.class, json, context));
            long sequence = json.nextLongValue(0);
            Instant recordedAt = (Instant) requireNonNull(next(Instant.class, json, context));
            List<@Nullable Object> values = new ArrayList<>();
            shape.types().forEach(type -> values.add(next(type, json, context)));
            json.nextToken();
            return new Saying<>(record, sequence, recordedAt, shape.of(values));
        }

        private static @Nullable Object next(Type type, JsonParser json, DeserializationContext context) {
            return json.nextToken() == JsonToken.VALUE_NULL
                    ? null
                    : context.readValue(json, context.constructType(type));
        }
    }
}
