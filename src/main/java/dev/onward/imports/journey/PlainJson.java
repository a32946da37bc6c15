package dev.onward.imports.journey;

import dev.onward.shared.PrivateText;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the JSON of an event as strictly as the body of a request is read. Words become private texts, null is one that is
 * erased, and ids of records become those that they have here.
 */
final class PlainJson {

    private static final String READING = PlainJson.class.getName();

    /**
     * What is made of plain words and foreign ids.
     *
     * @param owner whose the journey is here
     */
    record Reading(Function<String, PrivateText> words, Function<UUID, UUID> records, UUID owner) {}

    private final JsonMapper json;

    /** @param web the mapper that bodies of requests are read with */
    PlainJson(JsonMapper web) {
        json = web.rebuild()
                .addModule(new SimpleModule("plain")
                        .addDeserializer(PrivateText.class, new Words())
                        .addDeserializer(UUID.class, new Ids()))
                .build();
    }

    <T> T read(JsonNode plain, Class<T> type, Reading reading) {
        return json.readerFor(type).withAttribute(READING, reading).readValue(plain);
    }

    private static Reading reading(DeserializationContext context) {
        return (Reading) context.getAttribute(READING);
    }

    private static final class Words extends StdDeserializer<PrivateText> {

        Words() {
            super(PrivateText.class);
        }

        @Override
        public PrivateText deserialize(JsonParser plain, DeserializationContext context) {
            return reading(context).words().apply(context.readValue(plain, String.class));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return reading(context).words().apply("").erased();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static final class Ids extends StdDeserializer<UUID> {

        Ids() {
            super(UUID.class);
        }

        @Override
        public UUID deserialize(JsonParser plain, DeserializationContext context) {
            Reading reading = reading(context);
            return "owner".equals(plain.currentName())
                    ? reading.owner()
                    : reading.records().apply(id(plain));
        }

        private static UUID id(JsonParser plain) {
            return Id.of(plain.hasToken(JsonToken.VALUE_STRING) ? plain.getString() : "");
        }
    }
}
