package dev.onward.exports.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.Kind;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Events as JSON for their person: in the fields in which they are stored, every text opened, an erased one null, and one
 * that was never given not there. The same event is always the same bytes.
 */
final class OpenedJson {

    /** Under which the opening of texts is handed to the mapper. */
    private static final Object OPEN = Opener.class;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .withConfigOverride(
                    PrivateText.class,
                    text -> text.setIncludeAsProperty(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)))
            .addMixIn(JourneyStarted.class, WithoutOwner.class)
            .addModule(new SimpleModule("opened")
                    .addSerializer(PrivateText.class, new Opener())
                    .addSerializer(Set.class, new InOrder()))
            .build();

    private final Function<PrivateText, String> open;

    OpenedJson(Function<PrivateText, String> open) {
        this.open = open;
    }

    /** An event under the name and revision under which it is stored now. */
    record OpenedEvent(String type, int revision, JourneyEvent data) {

        static OpenedEvent of(JourneyEvent event) {
            int revision = event.getClass().getAnnotation(Recorded.class).revision();
            return new OpenedEvent(Kind.of(event).name(), revision, event);
        }
    }

    /** @param erased whether no text in it may be read */
    byte[] write(Object value, boolean erased) {
        ObjectWriter writer = erased ? MAPPER.writer() : MAPPER.writer().withAttribute(OPEN, open);
        return writer.writeValueAsBytes(value);
    }

    /** Nobody needs to be told which account is theirs. */
    @JsonIgnoreProperties("owner")
    private interface WithoutOwner {}

    private static final class Opener extends StdSerializer<PrivateText> {

        Opener() {
            super(PrivateText.class);
        }

        @Override
        @SuppressWarnings("unchecked") // the attribute is set above, and nowhere else
        public void serialize(PrivateText text, JsonGenerator json, SerializationContext context) {
            Object open = context.getAttribute(OPEN);
            if (text.isErased() || open == null) {
                json.writeNull();
            } else {
                json.writeString(((Function<PrivateText, String>) open).apply(text));
            }
        }
    }

    /** Sets are kept in any order. */
    @SuppressWarnings("rawtypes")
    private static final class InOrder extends StdSerializer<Set> {

        InOrder() {
            super(Set.class);
        }

        @Override
        public void serialize(Set set, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (Object element : inOrder(set)) {
                context.writeValue(json, element);
            }
            json.writeEndArray();
        }

        private static List<?> inOrder(Set<?> set) {
            return set.stream().sorted(Comparator.comparing(Object::toString)).toList();
        }
    }
}
