package dev.onward.accounts.sealing;

import dev.onward.shared.PrivateText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The plain form of private texts, for the web's mapper and no other: sealed as they are read, opened as they are
 * written, with the key of the request. Every other mapper sees the sealed form only.
 */
@Component
class PrivateTextJson extends SimpleModule {

    PrivateTextJson() {
        super("private-text");
        addDeserializer(PrivateText.class, new Sealer());
        addSerializer(PrivateText.class, new Opener());
    }

    private static final class Sealer extends StdDeserializer<PrivateText> {

        Sealer() {
            super(PrivateText.class);
        }

        @Override
        public PrivateText deserialize(JsonParser json, DeserializationContext context) {
            String words = context.readValue(json, String.class);
            Sealing sealing = Sealing.current();
            return sealing.key().seal(sealing.record(), words);
        }
    }

    private static final class Opener extends StdSerializer<PrivateText> {

        Opener() {
            super(PrivateText.class);
        }

        @Override
        public void serialize(PrivateText text, JsonGenerator json, SerializationContext context) {
            if (text.isErased()) {
                json.writeNull();
            } else {
                json.writeString(Sealing.current().key().open(text));
            }
        }
    }
}
