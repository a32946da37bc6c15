package dev.onward.accounts.sealing;

import dev.onward.shared.PrivateText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (PrivateText) context.handleUnexpectedToken(PrivateText.class, json);
            }
            String words = json.getString();
            requireText(words);
            Sealing sealing = Sealing.current();
            return sealing.key().seal(sealing.record(), words);
        }

        private static void requireText(String words) {
            int i = 0;
            while (i < words.length()) {
                int point = words.codePointAt(i);
                if (point == 0 || Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
                    throw new IllegalArgumentException("must be text without NUL and without halves of characters");
                }
                i += Character.charCount(point);
            }
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
