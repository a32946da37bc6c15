package dev.onward.platform.http;

import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A string is whole text, whatever it is for. Half of a character has no bytes of its own: two passphrases, or two names,
 * that differ only there would be one.
 */
@Component
class WholeText extends SimpleModule {

    WholeText() {
        super("whole-text");
        addDeserializer(String.class, new Reader());
    }

    private static final class Reader extends StdDeserializer<String> {

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            String text = json.getString();
            requireWhole(text);
            return text;
        }

        private static void requireWhole(String text) {
            int i = 0;
            while (i < text.length()) {
                int point = text.codePointAt(i);
                if (point == 0 || Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
                    throw new IllegalArgumentException("must be text without NUL and without halves of characters");
                }
                i += Character.charCount(point);
            }
        }
    }
}
