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
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Somebody looks at two moments side by side. */
@Story
class ThenAndNowStoryTest {

    private static final String BOARD = "then-and-now?then=";

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private String reason(String words) {
        return walk.id("reasons", Map.of("text", words, "forWhom", "MYSELF", "strength", 5));
    }

    private JsonNode rows(String query, String section) {
        return walk.view(BOARD + query)
                .get("sections")
                .valueStream()
                .filter(it -> it.get("id").asString().equals(section))
                .findFirst()
                .orElseThrow()
                .get("rows");
    }

    @Test
    void what_was_said_by_then_stands_beside_what_is_said_now() {
        walk.record("status-checks", Map.of("lastKindWord", "THIS_WEEK"));
        String reason = reason("The stones in the river.");
        walk.record("rewordings", Map.of("reason", reason, "text", "The stones in the lake."));
        walk.record("gauges", Map.of("mood", 7));

        JsonNode reasons = rows(reason, "reasons");
        assertThat(reasons).hasSize(1);
        assertThat(reasons.at("/0/label").asString()).isEqualTo("Reworded");
        assertThat(reasons.at("/0/then/words/0").asString()).isEqualTo("The stones in the river.");
        assertThat(reasons.at("/0/now/words/0").asString()).isEqualTo("The stones in the lake.");
        JsonNode kindWord = rows(reason, "status-check").get(0);
        assertThat(kindWord.get("label").asString()).isEqualTo("When was the last kind word?");
        assertThat(kindWord.at("/then/says").asString()).isEqualTo("this week");
        assertThat(kindWord.at("/now/says").asString()).isEqualTo("this week");
        JsonNode mood = rows(reason, "gauges").get(0);
        assertThat(mood.at("/then/missing").asString()).isEqualTo("Not rated by then.");
        assertThat(mood.at("/now/says").asString()).isEqualTo("7");

        assertThat(rows(reason + "&now=" + reason, "reasons").at("/0/label").asString())
                .isEqualTo("Kept");
        assertThat(rows(reason + "&now=" + reason, "gauges")
                        .at("/0/now/missing")
                        .asString())
                .isEqualTo("Not rated by now.");
        assertThat(walk.view(BOARD + "0").get("sections")).hasSize(8);
    }

    @Test
    void it_is_answered_briefly_while_nothing_changes() {
        Answer first = walk.get(BOARD + "0");
        assertThat(first.header("Cache-Control")).contains("no-store");
        Answer again = walk.http()
                .send(walk.http()
                        .request(walk.at(BOARD + "0"))
                        .header("If-None-Match", first.header("ETag"))
                        .GET());
        assertThat(again.status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "then-and-now, 400, then",
        "then-and-now?now=0, 400, then",
        "then-and-now?then=, 400, then",
        "then-and-now?then=yesterday, 400, then",
        "then-and-now?then=0&now=tomorrow, 400, now",
        "then-and-now?then=00000000-0000-4000-8000-000000000001, 400, then",
        "then-and-now?then=1&now=0, 400, then",
        "then-and-now?then=2026-06-01T00:00:00Z&now=2026-05-01T00:00:00Z, 404, then",
        "then-and-now?then=2301-01-01T00:00:00Z&now=2300-01-01T00:00:00Z, 400, then",
        "then-and-now?then=2001-01-01T00:00:00Z, 404, then"
    })
    void a_moment_that_is_none_or_does_not_fit_is_told(String address, int status, String parameter) {
        walk.record("gauges", Map.of("mood", 7));
        Answer answer = walk.get(address);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void what_is_erased_is_read_at_neither_moment_and_what_is_taken_back_only_at_the_earlier_one() {
        String hope = walk.id("hopes", Map.of("words", "That the heron comes."));
        String reason = reason("The heron.");
        walk.record("rewordings", Map.of("reason", reason, "text", "The grey heron."));
        walk.record("retractions", Map.of("record", hope));
        assertThat(rows(reason, "hopes").at("/0/then/words/0").asString()).isEqualTo("That the heron comes.");
        assertThat(rows(reason, "hopes").at("/0/now/missing").asString()).isEqualTo("Taken back since.");

        walk.record("text-erasures", Map.of("record", hope));
        walk.record("text-erasures", Map.of("record", reason));
        for (String then : List.of("0", hope, reason)) {
            assertThat(walk.get(BOARD + then).body()).as(then).doesNotContain("heron");
        }
        assertThat(rows(reason, "hopes").at("/0/then/words/0").isNull()).isTrue();
    }

    @Test
    void what_is_kept_out_is_at_neither_moment_until_it_is_let_in_again() {
        String hope = walk.id("hopes", Map.of("words", "That the heron comes.", "occurredOn", "2026-05-03"));
        String reason = reason("The heron.");
        walk.record("rewordings", Map.of("reason", reason, "text", "The grey heron."));
        String before = walk.get(BOARD + reason).body();
        assertThat(before).contains("heron comes", "The heron", "grey heron");

        for (Map<String, String> what : List.of(
                Map.of("record", hope),
                Map.of("kind", "hope-noted"),
                Map.of("from", "2026-05-01", "to", "2026-05-10"))) {
            String exclusion = walk.record("exclusions", what).get("id").asString();
            assertThat(walk.get(BOARD + reason).body())
                    .as("%s", what)
                    .doesNotContain("heron comes", hope)
                    .contains("grey heron");
            walk.http().delete(walk.at("exclusions/" + exclusion));
        }
        walk.record("exclusions", Map.of("record", reason));
        assertThat(walk.get(BOARD + reason).body()).contains("heron comes").doesNotContain("grey heron", "The heron");
        assertThat(walk.view("reasons").get("reasons")).as("elsewhere it is").hasSize(1);
    }

    @Test
    void on_the_safety_path_nothing_speaks_of_a_talk_whatever_moments_are_asked_for() {
        walk.record("pace", Walk.NOTICE);
        String objection = walk.id("objections", Map.of("text", "Too early.", "kind", "EMOTIONAL"));
        walk.record("talks", Map.of("outcome", "HEATED", "objectionsMet", List.of(objection)));
        walk.record("parting-reviews", Map.of("tone", 3, "toMend", "The plants."));
        assertThat(rows(objection, "objections").at("/0/now/says").asString()).isEqualTo("Came up in 1 talk.");
        String last = walk.id("safety-path", Map.of());

        for (String moments : List.of("0", objection, objection + "&now=" + objection, objection + "&now=" + last)) {
            assertThat(walk.get(BOARD + moments).status()).isEqualTo(200);
            assertThat(walk.get(BOARD + moments).body())
                    .doesNotContainPattern(SafetyStoryTest.UNSAID)
                    .doesNotContain("Too early", "plants", "arting");
        }
        assertThat(walk.get(BOARD + "9&now=1").body()).doesNotContainPattern(SafetyStoryTest.UNSAID);
    }

    @Test
    void nobody_else_sees_it() {
        Walk other = Walk.begin(new Http(port, null));
        Answer nobodys = other.http().get("/api/journeys/" + UUID.randomUUID() + "/then-and-now?then=0");
        assertThat(other.http().get(walk.at(BOARD + "0")).body()).isEqualTo(nobodys.body());
    }
}
