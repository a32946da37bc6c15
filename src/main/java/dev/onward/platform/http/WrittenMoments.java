package dev.onward.platform.http;

import dev.onward.shared.OccurredOn;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Moments in a body, for the web's mapper and no other: written out, and in the years in which all days lie. */
@Component
class WrittenMoments extends SimpleModule {

    WrittenMoments() {
        super("written-moments");
        addDeserializer(Instant.class, new Reader());
    }

    private static final class Reader extends StdDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? OccurredOn.moment(json.getString())
                    : context.reportInputMismatch(Instant.class, "a moment that is no string");
        }
    }
}
