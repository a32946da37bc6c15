package dev.onward.imports.journey;

import dev.onward.imports.journey.PlainJson.Reading;
import dev.onward.journey.arriving.ArrivalRules;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.Kind;
import dev.onward.shared.JsonFault;
import dev.onward.shared.Problem.Fault;
import dev.onward.store.StoredEvent;
import dev.onward.store.axon.RecordedSerializer;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events of a file: brought to the form of today as stored ones are, read, and made what is stored. */
@Component
class Events {

    private final PlainJson json;
    private final RecordedSerializer serializer;
    private final EventUpcaster upcasters;
    private final ArrivalRules rules;

    Events(JsonMapper web, RecordedSerializer serializer, EventUpcaster upcasters, ArrivalRules rules) {
        this.json = new PlainJson(web);
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.rules = rules;
    }

    /** An event in the form of today, its words still plain. */
    record Plain(Kind kind, ObjectNode data) {}

    /** @throws Unfit when it is of no kind and revision that is known */
    List<Plain> plain(JsonNode event) {
        if (!(event.get("data") instanceof ObjectNode data)) {
            throw new Unfit("/data", "must be an object");
        }
        if (data.has("owner")) {
            throw new Unfit("/data/owner", "is not a property of this body");
        }
        String type = event.path("type").asString("");
        if (!event.path("type").isString() || Kind.named(type).isEmpty()) {
            throw new Unfit("/type", "must be the stored name of a kind of event");
        }
        if (!event.path("revision").isInt() || event.get("revision").asInt() < 1) {
            throw new Unfit("/revision", "must be a whole number from 1");
        }
        try {
            return upcast(type, event.get("revision").asString(), data).toList();
        } catch (SerializationException e) {
            throw new Unfit("/revision", "must be one that is known here");
        }
    }

    private Stream<Plain> upcast(String type, String revision, ObjectNode data) {
        GenericDomainEventEntry<ObjectNode> entry = new GenericDomainEventEntry<>(
                "Journey", "", 0, "", Instant.EPOCH, type, revision, data, data.objectNode());
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .map(today -> {
                    SerializedObject<JsonNode> form = today.getData(JsonNode.class);
                    Class<?> known = serializer.classForType(form.getType());
                    return new Plain(Kind.of(known.asSubclass(JourneyEvent.class)), (ObjectNode) form.getData());
                });
    }

    /** @throws Unfit when it is no such event */
    JourneyEvent read(Plain event, Reading reading) {
        ObjectNode data = event.data();
        if (event.kind().type() == JourneyStarted.class) {
            data = data.deepCopy().put("owner", reading.owner().toString());
        }
        return read(data, event.kind().type(), reading);
    }

    /** What a person says to have it recorded; null for what only goes with others. */
    @Nullable
    Record said(Plain event, Reading reading) {
        return rules.form(event.kind())
                .map(form -> {
                    List<String> fields = Arrays.stream(form.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList();
                    return read(event.data().deepCopy().retain(fields), form, reading);
                })
                .orElse(null);
    }

    private <T> T read(JsonNode data, Class<T> type, Reading reading) {
        try {
            return json.read(data, type, reading);
        } catch (JacksonException e) {
            Fault fault = JsonFault.of(e);
            String place = e instanceof UnrecognizedPropertyException
                    ? fault.pointer().substring(0, fault.pointer().lastIndexOf('/'))
                    : fault.pointer();
            throw new Unfit(
                    "/data" + place, fault.detail().replace("is not a property", "has one that is no property"));
        }
    }

    StoredEvent stored(JourneyEvent event, UUID id, UUID record) {
        SerializedObject<byte[]> payload = serializer.serialize(event, byte[].class);
        return new StoredEvent(
                id.toString(),
                payload.getType().getName(),
                String.valueOf(payload.getType().getRevision()),
                payload.getData(),
                Map.of("record", record.toString(), "fingerprint", ""));
    }
}
