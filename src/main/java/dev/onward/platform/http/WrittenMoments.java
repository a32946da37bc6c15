package dev.onward.platform.http;

import dev.onward.shared.OccurredOn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Moments in a body, for the web's mapper and no other: written out, and in the years in which all days lie. Wall times
 * and days are just that: one with an offset would be taken for another time than was meant.
 */
@Component
class WrittenMoments extends SimpleModule {

    WrittenMoments() {
        super("written-moments");
        addDeserializer(Instant.class, new Reader<>(Instant.class, OccurredOn::moment));
        addDeserializer(LocalDateTime.class, new Reader<>(LocalDateTime.class, LocalDateTime::parse));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse));
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Class<T> type;
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(type, "a time that is no string");
            }
            try {
                return parse.apply(json.getString());
            } catch (DateTimeException e) {
                return context.reportInputMismatch(type, "a time of another form");
            }
        }
    }
}
