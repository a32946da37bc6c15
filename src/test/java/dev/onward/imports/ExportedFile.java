package dev.onward.imports;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** A journey as it is exported: words plain, one commit a line. A test changes it to see what is refused. */
public final class ExportedFile {

    private static final JsonMapper JSON = JsonMapper.builder(tools.jackson.core.json.JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .addModule(new SimpleModule().addSerializer(PrivateText.class, new Words()))
            .changeDefaultPropertyInclusion(
                    it -> it.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
            .build();

    private final UUID journey;
    private final List<ObjectNode> commits = new ArrayList<>();
    private boolean complete = true;

    private ExportedFile(UUID journey) {
        this.journey = journey;
    }

    /** @param happenings whose sealed words are their plain bytes */
    public static ExportedFile of(UUID journey, List<Happening> happenings) {
        ExportedFile file = new ExportedFile(journey);
        happenings.forEach(file::add);
        return file;
    }

    private void add(Happening happening) {
        ObjectNode last = commits.isEmpty() ? null : commits.getLast();
        if (last == null
                || !last.get("record").asString().equals(happening.record().toString())) {
            last = JSON.createObjectNode()
                    .put("record", happening.record().toString())
                    .put("sequence", happening.sequence())
                    .put("recordedAt", happening.recordedAt().toString());
            last.putArray("events");
            commits.add(last);
        }
        ((ArrayNode) last.get("events")).add(event(happening.event()));
    }

    private static ObjectNode event(JourneyEvent event) {
        ObjectNode data = JSON.valueToTree(event);
        data.remove("owner");
        dropWhatIsNotGiven(data, event);
        ObjectNode json = JSON.createObjectNode()
                .put("type", Kind.of(event).name())
                .put("revision", event.getClass().getAnnotation(Recorded.class).revision());
        json.set("data", data);
        return json;
    }

    /** Null is an erased text; what was not given is not there. */
    private static void dropWhatIsNotGiven(ObjectNode data, JourneyEvent event) {
        java.util.Arrays.stream(event.getClass().getRecordComponents()).forEach(part -> {
            try {
                if (part.getAccessor().invoke(event) == null) {
                    data.remove(part.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public List<ObjectNode> commits() {
        return commits;
    }

    public ObjectNode commit(int index) {
        return commits.get(index);
    }

    /** The data of the first event of a commit. */
    public ObjectNode data(int index) {
        return (ObjectNode) commits.get(index).at("/events/0/data");
    }

    public ExportedFile incomplete() {
        complete = false;
        return this;
    }

    @Override
    public String toString() {
        return "{\"format\":\"onward-journey\",\"version\":1,\"complete\":" + complete + ",\"journey\":\"" + journey
                + "\",\"commits\":[\n"
                + commits.stream().map(ObjectNode::toString).collect(Collectors.joining(",\n")) + "\n]}\n";
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Words extends StdSerializer<PrivateText> {

        Words() {
            super(PrivateText.class);
        }

        @Override
        public void serialize(PrivateText text, JsonGenerator json, SerializationContext context) {
            if (text.isErased()) {
                json.writeNull();
            } else {
                json.writeString(new String(text.ciphertext(), StandardCharsets.UTF_8));
            }
        }
    }
}
