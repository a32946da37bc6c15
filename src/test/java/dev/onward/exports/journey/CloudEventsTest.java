package dev.onward.exports.journey;

import static dev.onward.exports.journey.Exported.json;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is written is read back with the SDK of the specification. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CloudEventsTest {

    private static List<CloudEvent> read(Told told) {
        return json(Exported.events(told))
                .valueStream()
                .map(JsonNode::toString)
                .map(event -> new JsonFormat().deserialize(event.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void says_of_each_event_what_it_is_where_and_when_it_was_recorded_and_its_data() {
        Told told = Told.journey();
        UUID record = told.record(
                new UrgeFollowedUp(now(1), Told.id(0), UrgeEnd.PASSED, 2, text("A walk.")),
                new GuardNoticed(now(1), "not-calm"));
        List<CloudEvent> events = read(told);

        assertThat(events).hasSize(3);
        CloudEvent event = events.get(1);
        assertThat(event.getId()).isEqualTo(record + "-1");
        assertThat(event.getSource()).isEqualTo(URI.create("/api/journeys/" + Told.JOURNEY));
        assertThat(event.getType()).isEqualTo("dev.onward.urge-followed-up.v2");
        assertThat(event.getTime().toInstant()).isEqualTo(Told.START.plusSeconds(60));
        assertThat(event.getSubject()).isEqualTo(record.toString());
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("sequence")).isEqualTo("0000000001");
        JsonNode data = json(new String(event.getData().toBytes(), StandardCharsets.UTF_8));
        assertThat(data.get("helpedBy").asString()).isEqualTo("A walk.");
        assertThat(events.get(2).getType()).isEqualTo("dev.onward.guard-noticed.v1");
        assertThat(events.get(2).getSubject()).isEqualTo(record.toString());
    }

    @Test
    void erased_words_are_null() {
        Told told = Told.journey();
        UUID entry = told.record(new EntryWritten(now(1), text("canary"), null, List.of()));
        told.record(new TextErased(now(2), entry));
        assertThat(Exported.events(told)).doesNotContain("canary").contains("\"text\":null");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void any_journey_is_a_batch_of_events_of_its_own_in_order(long seed) {
        List<CloudEvent> events = read(Journeys.some(seed));
        assertThat(events).isNotEmpty();
        assertThat(events).extracting(CloudEvent::getId).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> (String) event.getExtension("sequence"))
                .isSorted();
        assertThat(events)
                .extracting(event -> event.getSpecVersion().toString())
                .containsOnly("1.0");
        assertThat(events).extracting(CloudEvent::getAttributeNames).isNotEmpty();
    }
}
