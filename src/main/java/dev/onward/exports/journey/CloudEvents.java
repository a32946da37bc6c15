package dev.onward.exports.journey;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onward.exports.journey.OpenedJson.OpenedEvent;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.JourneyId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;

/** A journey's events as a batch of CloudEvents 1.0, each on a line of its own, for programs that read such streams. */
final class CloudEvents {

    static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    private CloudEvents() {}

    /**
     * @param id the record and the sequence: what is exported twice is the same event
     * @param subject its record
     * @param sequence an extension attribute of the specification's, filled up with zeros since it is ordered as text
     */
    record CloudEvent(
            @JsonProperty("specversion") String specVersion,
            String id,
            String source,
            String type,
            Instant time,
            UUID subject,
            String sequence,
            @JsonProperty("datacontenttype") String dataContentType,
            JourneyEvent data) {

        static CloudEvent of(JourneyId journey, Happening happening) {
            OpenedEvent event = OpenedEvent.of(happening.event());
            return new CloudEvent(
                    "1.0",
                    happening.record() + "-" + happening.sequence(),
                    "/api/journeys/" + journey,
                    "dev.onward." + event.type() + ".v" + event.revision(),
                    happening.recordedAt(),
                    happening.record(),
                    String.format(Locale.ROOT, "%010d", happening.sequence()),
                    MediaType.APPLICATION_JSON_VALUE,
                    event.data());
        }
    }

    static void write(JourneyId journey, Extract extract, OpenedJson json, OutputStream out) throws IOException {
        out.write('[');
        Lines lines = new Lines(out);
        for (TakenCommit commit : extract) {
            for (Happening happening : commit.events()) {
                lines.add(json.write(CloudEvent.of(journey, happening), commit.erased()));
            }
        }
        out.write('\n');
        out.write(']');
        out.write('\n');
        out.flush();
    }
}
