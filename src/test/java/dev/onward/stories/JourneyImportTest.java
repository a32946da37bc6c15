package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.Seeds;
import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.imports.ExportedFile;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.JourneyId;
import dev.onward.views.History;
import dev.onward.views.Journeys;
import dev.onward.views.Projections;
import dev.onward.views.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A journey that was recorded elsewhere goes on here. */
@Story
class JourneyImportTest {

    @LocalServerPort
    int port;

    @Value("${onward.data}")
    Path data;

    @Autowired
    History history;

    @Autowired
    Projections projections;

    Http http;

    @BeforeEach
    void somebody() {
        http = person();
    }

    private Http person() {
        return new Http(port, null).person("bringer-" + UUID.randomUUID());
    }

    private Answer bring(ExportedFile file) {
        return bring(http, file, "");
    }

    private static Answer bring(Http by, ExportedFile file, String query) {
        return by.postRaw("/api/imports/journey" + query, file.bytes(), "application/json");
    }

    static LongStream seeds() {
        return Seeds.many();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_made_up_at_random_is_here_whole_with_its_times_and_sequences(long seed) {
        Told told = Journeys.some(seed);
        List<Happening> happenings = told.happenings().stream()
                .filter(happening -> !(happening.event() instanceof JourneyErased))
                .toList();
        Answer answer = bring(ExportedFile.of(UUID.randomUUID(), happenings));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JourneyId journey = JourneyId.of(answer.json().get("journey").asString());
        List<Happening> here = history.read(journey);
        assertThat(here).hasSameSizeAs(happenings);
        for (int i = 0; i < here.size(); i++) {
            assertThat(here.get(i).sequence()).isEqualTo(happenings.get(i).sequence());
            assertThat(here.get(i).recordedAt()).isEqualTo(happenings.get(i).recordedAt());
            assertThat(here.get(i).event().occurredOn())
                    .isEqualTo(happenings.get(i).event().occurredOn());
            assertThat(here.get(i).event().getClass())
                    .isEqualTo(happenings.get(i).event().getClass());
        }
        assertThat(projections.all())
                .allSatisfy(view -> assertThat(view.parked()).doesNotContain(journey));
    }

    @Test
    void the_same_file_twice_is_one_journey_and_one_answer() {
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), Journeys.many(5).happenings());
        Answer first = bring(file);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        String journey = first.json().get("journey").asString();
        assertThat(first.header("Location")).isEqualTo("/api/journeys/" + journey);
        Untouched before = Untouched.now(data);

        Answer again = bring(file);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Onward-Position")).isEqualTo(first.header("Onward-Position"));
        before.assertStill(data);
        assertThat(http.get("/api/journeys").json()).hasSize(1);
    }

    @Test
    void only_looking_at_it_answers_the_same_and_stores_nothing() {
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), started());
        Untouched before = Untouched.now(data);
        Answer looked = bring(http, file, "?dryRun=true");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.json().at("/kinds/journey-started").asInt()).isOne();
        assertThat(looked.json().get("from").asString()).isEqualTo("2026-05-02T00:00:00Z");
        before.assertStill(data);

        assertThat(bring(file).body()).isEqualTo(looked.body());
    }

    private static List<Happening> started() {
        return Told.journey().happenings();
    }

    @Test
    void it_goes_on_here_and_is_found_again_all_the_same() {
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), started());
        Answer first = bring(file);
        Walk walk = new Walk(http, first.json().get("journey").asString(), "", "");
        walk.record("entries", Map.of("text", "Here now."));

        JsonNode entries = walk.view("timeline").get("entries");
        assertThat(entries).hasSize(2);
        assertThat(http.get("/api/journeys").json().at("/0/alias").asString()).isEqualTo("Kim");
        Answer again = bring(file);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void a_file_that_goes_further_than_what_is_here_is_refused_with_nothing_done() {
        UUID journey = UUID.randomUUID();
        List<Happening> more = Journeys.many(7).happenings();
        assertThat(bring(ExportedFile.of(journey, started())).status()).isEqualTo(201);
        Untouched before = Untouched.now(data);
        Answer refused = bring(ExportedFile.of(journey, more));
        assertThat(refused.problem()).isEqualTo("not-now");
        assertThat(refused.status()).isEqualTo(409);
        before.assertStill(data);
    }

    @Test
    void another_account_gets_a_journey_of_its_own_under_other_ids() {
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), started());
        Answer mine = bring(file);
        Http other = person();
        Answer theirs = bring(other, file, "");
        assertThat(theirs.status()).isEqualTo(201);
        String journey = mine.json().get("journey").asString();
        assertThat(theirs.json().get("journey").asString()).isNotEqualTo(journey);
        assertThat(other.get("/api/journeys/" + journey).status()).isEqualTo(404);
    }

    @Test
    void what_was_erased_here_does_not_come_back() {
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), started());
        Walk walk = new Walk(http, bring(file).json().get("journey").asString(), "", "");
        walk.record("journey-erasures", Map.of("confirmation", "erase this journey"));
        Untouched before = Untouched.now(data);
        Answer refused = bring(file);
        assertThat(refused.problem()).isEqualTo("not-now");
        assertThat(refused.json().get("detail").asString()).contains("erased here");
        before.assertStill(data);
    }

    @Test
    void gaps_of_what_was_left_out_close() {
        Told told = Told.journey();
        told.record(new SafetyPathTaken(Told.now(1)));
        ExportedFile file =
                ExportedFile.of(UUID.randomUUID(), told.happenings()).incomplete();
        file.commit(1).put("sequence", 17);
        Answer answer = bring(file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(history.read(JourneyId.of(answer.json().get("journey").asString())))
                .extracting(Happening::sequence)
                .containsExactly(0L, 1L);
    }

    @Test
    void an_erased_text_is_here_as_an_erased_one() {
        ExportedFile file = ExportedFile.of(UUID.randomUUID(), started());
        file.data(0).putNull("alias");
        Answer answer = bring(file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(http.get("/api/journeys").json().at("/0/alias").isNull()).isTrue();
    }
}
