package dev.onward.exports.journey;

import static dev.onward.exports.journey.Exported.data;
import static dev.onward.exports.journey.Exported.file;
import static dev.onward.exports.journey.Exported.json;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.EventSample;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.shared.Problem;
import dev.onward.shared.Recorded;
import dev.onward.views.FakeHistory;
import dev.onward.views.Journeys;
import dev.onward.views.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The history as one file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/events");

    static List<JourneyEvent> events() {
        return EventSample.all();
    }

    @Test
    void has_a_commit_a_line_with_all_that_was_recorded() {
        Told told = Told.journey();
        told.record(new GaugesRated(now(1), 4, null, 7, null, null, null));
        told.record(
                new EntryWritten(now(2), text("I went home."), null, List.of(text("walk"))),
                new GuardOverridden(now(2), "not-calm", text("I want it.")));

        assertThat(file(told).lines())
                .containsExactly(
                        "{\"format\":\"onward-journey\",\"version\":1,\"complete\":true,"
                                + "\"journey\":\"00000000-0000-0007-0000-000000000007\",\"commits\":[",
                        "{\"record\":\"00000000-0000-0001-0000-000000000000\",\"sequence\":0,"
                                + "\"recordedAt\":\"2026-05-02T00:00:00Z\",\"events\":[{\"type\":\"journey-started\","
                                + "\"revision\":1,\"data\":{\"occurredOn\":\"2026-05-02T00:00:00Z\",\"alias\":\"Kim\","
                                + "\"circumstances\":[\"OTHER\"],\"forOthers\":[],\"since\":null,"
                                + "\"zone\":\"Pacific/Auckland\",\"locale\":\"en\"}}]},",
                        "{\"record\":\"00000000-0000-0001-0000-000000000001\",\"sequence\":1,"
                                + "\"recordedAt\":\"2026-05-02T00:01:00Z\",\"events\":[{\"type\":\"gauges-rated\","
                                + "\"revision\":1,\"data\":{\"occurredOn\":\"2026-05-02T00:01:00Z\",\"mood\":4,"
                                + "\"calm\":null,\"hurt\":7,\"love\":null,\"resolve\":null,\"clarity\":null}}]},",
                        "{\"record\":\"00000000-0000-0001-0000-000000000002\",\"sequence\":2,"
                                + "\"recordedAt\":\"2026-05-02T00:02:00Z\",\"events\":[{\"type\":\"entry-written\","
                                + "\"revision\":1,\"data\":{\"occurredOn\":\"2026-05-02T00:02:00Z\","
                                + "\"text\":\"I went home.\",\"tags\":[\"walk\"]}},"
                                + "{\"type\":\"guard-overridden\",\"revision\":1,\"data\":{"
                                + "\"occurredOn\":\"2026-05-02T00:02:00Z\",\"guard\":\"not-calm\","
                                + "\"note\":\"I want it.\"}}]}",
                        "]}");
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_the_fields_in_which_it_is_stored(JourneyEvent event) throws IOException {
        int revision = event.getClass().getAnnotation(Recorded.class).revision();
        String name = Kind.of(event).name();
        String stored = Files.readString(GOLDEN.resolve(name + "." + revision + ".json"));
        ObjectNode expected = (ObjectNode)
                json(stored.replaceAll("sealed\\.[0-9a-f-]*\\.d29yZHM", "words").strip());
        expected.remove("owner");

        JsonNode written = json(file(List.of(new Happening(Told.id(0), 0, Told.START, event))));
        assertThat(written.at("/commits/0/events/0/type").asString()).isEqualTo(name);
        assertThat(written.at("/commits/0/events/0/revision").asInt()).isEqualTo(revision);
        assertThat(written.at("/commits/0/events/0/data").toString()).isEqualTo(expected.toString());
    }

    @Test
    void the_same_history_is_the_same_bytes_in_whatever_order_sets_and_maps_are_kept() {
        assertThat(file(inOrder(List.of("OTHER", "AT_RISK", "IRRECONCILABLE"))))
                .isEqualTo(file(inOrder(List.of("IRRECONCILABLE", "OTHER", "AT_RISK"))))
                .contains("[\"AT_RISK\",\"IRRECONCILABLE\",\"OTHER\"]");
    }

    private static Told inOrder(List<String> names) {
        Told told = Told.journey();
        LinkedHashSet<Circumstance> circumstances = new LinkedHashSet<>();
        Map<String, dev.onward.shared.PrivateText> words = new LinkedHashMap<>();
        names.forEach(name -> {
            circumstances.add(Circumstance.valueOf(name));
            words.put(name, text(name));
        });
        told.record(new CircumstancesChanged(now(1), circumstances, java.util.Set.of()));
        told.record(new RecordAmended(now(2), Told.id(1), words, null));
        return told;
    }

    @Test
    void the_time_of_recording_loses_nothing() {
        Instant exact = Instant.parse("2026-05-02T00:00:00.123456Z");
        Happening start = Told.journey().last();
        assertThat(file(List.of(new Happening(start.record(), 0, exact, start.event()))))
                .contains("\"recordedAt\":\"2026-05-02T00:00:00.123456Z\"");
    }

    @Test
    void erased_words_are_null_with_all_that_said_them_again_even_where_the_log_still_has_them() {
        Told told = Told.journey();
        UUID reason = told.record(
                new ReasonAdded(now(1), text("canary one"), ForWhom.MYSELF, 5),
                new GuardOverridden(now(1), "not-calm", text("canary note")));
        UUID reworded = told.record(new ReasonReworded(now(2), reason, text("canary two")));
        told.record(new RecordAmended(now(3), reworded, Map.of("text", text("canary three")), null));
        UUID entry = told.record(new EntryWritten(now(4), text("canary four"), null, List.of(text("canary five"))));
        told.record(new TextErased(now(5), entry));
        told.record(new TextErased(now(6), reason));
        told.record(new ReasonReworded(now(7), reason, text("another one")));

        String file = file(told);
        assertThat(file).doesNotContain("canary").contains("another one", "\"tags\":[null]", "{\"text\":null}");
        assertThat(data(file))
                .filteredOn(data -> data.has("note"))
                .allMatch(data -> data.get("note").isNull());
    }

    @Test
    void a_long_history_is_read_by_pages_and_what_is_recorded_meanwhile_is_not_among_it() {
        List<Happening> told = new ArrayList<>(LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(Journeys::many)
                .filter(some -> file(some).contains("\"complete\":true"))
                .findFirst()
                .orElseThrow()
                .happenings());
        List<Integer> pages = new ArrayList<>();
        Extract extract = Extract.of(FakeHistory.paged(Told.JOURNEY, () -> told, pages), Told.JOURNEY);
        Iterator<TakenCommit> commits = extract.iterator();
        long last = told.getLast().sequence();
        told.add(
                new Happening(Told.id(-1), last + 1, Told.START, told.getFirst().event()));

        List<TakenCommit> taken = new ArrayList<>();
        commits.forEachRemaining(taken::add);
        assertThat(taken).hasSize(extract.commits());
        assertThat(taken.getLast().events().getLast().sequence()).isEqualTo(last);
        assertThat(taken.stream().flatMap(commit -> commit.events().stream())).hasSize(told.size() - 1);
        assertThat(pages).hasSizeGreaterThan(8).allMatch(size -> size <= 510);
    }

    @Test
    void a_journey_that_nobody_has_is_not_found() {
        assertThatThrownBy(() -> file(List.of())).isInstanceOf(Problem.class);
    }
}
