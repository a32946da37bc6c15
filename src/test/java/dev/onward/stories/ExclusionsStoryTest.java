package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** "Not these days": what somebody keeps out of looking back, and lets in again. */
@Story
class ExclusionsStoryTest {

    private static final String EXCLUSIONS = "exclusions";

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private String keepOut(Object what) {
        return walk.record(EXCLUSIONS, what).get("id").asString();
    }

    private JsonNode kept() {
        return walk.view(EXCLUSIONS).get("exclusions");
    }

    private List<String> ids() {
        return kept().findValuesAsString("id");
    }

    private void assertRefused(Answer answer, String pointer) {
        assertThat(answer.problem()).as(answer.body()).isEqualTo("invalid-values");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(kept()).isEmpty();
    }

    @Test
    void records_kinds_and_days_are_kept_out_until_they_are_let_in_again() {
        String entry = walk.id("entries", Map.of("text", "A day."));
        String record = keepOut(Map.of("record", entry));
        String kind = keepOut(Map.of("kind", "urge-logged"));
        String days = keepOut(Map.of("from", "2026-05-01", "to", "2026-05-10"));
        String until = keepOut(Map.of("to", "2020-12-31"));

        assertThat(kept().toString())
                .isEqualTo("[{\"id\":\"%s\",\"record\":\"%s\"},".formatted(record, entry)
                        + "{\"id\":\"%s\",\"kind\":\"urge-logged\"},".formatted(kind)
                        + "{\"id\":\"%s\",\"from\":\"2026-05-01\",\"to\":\"2026-05-10\"},".formatted(days)
                        + "{\"id\":\"%s\",\"to\":\"2020-12-31\"}]".formatted(until));

        assertThat(walk.http().delete(walk.at(EXCLUSIONS + "/" + kind)).status())
                .isEqualTo(204);
        assertThat(ids()).containsExactly(record, days, until);
        assertThat(walk.http().delete(walk.at(EXCLUSIONS + "/" + kind)).problem())
                .isEqualTo("not-found");
    }

    @Test
    void asking_again_keeps_out_once_and_changes_no_history() {
        JsonNode before = walk.view("timeline");
        String first = keepOut(Map.of("kind", "urge-logged"));

        assertThat(keepOut(Map.of("kind", "urge-logged"))).isEqualTo(first);
        assertThat(ids()).containsExactly(first);
        assertThat(walk.view("timeline")).isEqualTo(before);
    }

    @Test
    void a_key_keeps_out_one_thing() {
        String key = UUID.randomUUID().toString();
        String id = walk.record(EXCLUSIONS, Map.of("kind", "urge-logged"), "Idempotency-Key", key)
                .get("id")
                .asString();

        assertThat(walk.record(EXCLUSIONS, Map.of("kind", "urge-logged"), "Idempotency-Key", key)
                        .get("id")
                        .asString())
                .isEqualTo(id);
        assertThat(walk.post(EXCLUSIONS, Map.of("kind", "fight-logged"), "Idempotency-Key", key)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ",
                "{\"kind\":\"urge-logged\",\"to\":\"2026-05-10\"} | ",
                "{\"kind\":\"no-such-kind\"} | /kind",
                "{\"kind\":\"\"} | /kind",
                "{\"kind\":\"record-retracted\"} | /kind",
                "{\"kind\":\"journey-started\"} | /kind",
                "{\"kind\":\"cooling-off-started\"} | /kind",
                "{\"from\":\"2026-05-10\",\"to\":\"2026-05-09\"} | /to",
                "{\"record\":\"00000000-0000-4000-8000-000000000001\"} | /record"
            })
    void what_cannot_be_kept_out_is_told(String body, String pointer) {
        assertRefused(walk.post(EXCLUSIONS, Api.JSON.readTree(body)), pointer == null ? "" : pointer);
    }

    @Test
    void a_correction_and_somebody_elses_record_are_no_records_to_keep_out() {
        String entry = walk.id("entries", Map.of("text", "A day."));
        String retraction = walk.id("retractions", Map.of("record", entry));
        Walk other = Walk.begin(new Http(port, null));

        assertRefused(walk.post(EXCLUSIONS, Map.of("record", retraction)), "/record");
        assertRefused(other.post(EXCLUSIONS, Map.of("record", entry)), "/record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05", "yesterday", "2026-05-01T00:00:00Z", ""})
    void a_day_is_a_day(String from) {
        Answer answer = walk.post(EXCLUSIONS, Map.of("from", from));

        assertThat(answer.problem()).as(answer.body()).isEqualTo("malformed-body");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/from");
        assertThat(kept()).isEmpty();
    }

    @Test
    void there_are_two_hundred_at_most() {
        for (int year = 1901; year <= 2100; year++) {
            keepOut(Map.of("from", year + "-01-01"));
        }
        assertThat(walk.post(EXCLUSIONS, Map.of("from", "2101-01-01")).problem())
                .isEqualTo("not-now");
        keepOut(Map.of("from", "2100-01-01"));
        assertThat(kept()).hasSize(200);
    }

    @Test
    void on_the_safety_path_what_rests_there_is_not_named() {
        String talk = walk.id("talks", Map.of("outcome", "HEATED"));
        keepOut(Map.of("record", talk));
        keepOut(Map.of("kind", "talk-held"));
        String urges = keepOut(Map.of("kind", "urge-logged"));
        walk.record("safety-path", Map.of());

        assertThat(ids()).containsExactly(urges);
        Answer unknown = walk.post(EXCLUSIONS, Map.of("kind", "no-such-kind"));
        assertThat(walk.post(EXCLUSIONS, Map.of("kind", "talk-held")).body()).isEqualTo(unknown.body());
        Answer none = walk.post(EXCLUSIONS, Map.of("record", UUID.randomUUID()));
        assertThat(walk.post(EXCLUSIONS, Map.of("record", talk)).body()).isEqualTo(none.body());
        assertThat(List.of(unknown.body(), none.body())).noneMatch(SafetyStoryTest.UNSAID.asPredicate());

        walk.signedInAgain().record("safety-path-leavings", Map.of());
        assertThat(ids()).hasSize(3);
    }
}
