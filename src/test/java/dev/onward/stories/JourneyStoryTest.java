package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One journey from the first doubt to a new hobby, with the guards that stand in its way. */
@Story
class JourneyStoryTest {

    private static final String NOTE = "My flat is free from Monday, so it must be now.";

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private static String daysAgo(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days).toString();
    }

    private static Map<String, Object> plan(int days) {
        return Map.of("at", Instant.now().plus(Duration.ofDays(days)).toString(), "where", "In the park.");
    }

    private void decide() {
        walk.record("conclusions", Map.of("conclusion", "PART"));
        walk.record("decisions", Map.of("decision", "LEAVE"));
    }

    private void addReason() {
        walk.record("reasons", Map.of("text", "I am not myself.", "forWhom", "MYSELF", "strength", 9));
    }

    @Test
    void it_goes_through_all_five_phases() {
        assertThat(phase()).isEqualTo("ACKNOWLEDGING");
        walk.record("status-checks", Map.of("stillLove", "YES", "occurredOn", daysAgo(60)));
        walk.record("acknowledgements", Map.of("words", "Two people who share a kitchen.", "occurredOn", daysAgo(55)));
        walk.record("conclusions", Map.of("conclusion", "PART", "occurredOn", daysAgo(50)));
        walk.record("considerations", Map.of("side", "PRO", "text", "Sleep.", "weight", 8, "forWhom", "MYSELF"));
        walk.record("considerations", Map.of("side", "CON", "text", "Evenings.", "weight", 6, "forWhom", "MYSELF"));
        addReason();
        assertThat(phase()).isEqualTo("DECIDING");
        walk.record("decisions", Map.of("decision", "LEAVE", "occurredOn", daysAgo(30)));
        walk.record("reaffirmations", Map.of("whyStill", "Nothing has changed."));
        walk.record("legal-waivers", Map.of("why", "We own nothing."));
        String objection = walk.id("objections", Map.of("text", "Too early.", "kind", "EMOTIONAL"));
        assertThat(phase()).isEqualTo("PREPARING");
        walk.record("answers", Map.of("objection", objection, "text", "I have tried for three years."));
        walk.record("rehearsals", Map.of("objection", objection, "ease", 6));
        walk.record("talk-plans", plan(2));
        walk.record("calm-check-ins", Map.of("calm", 7));
        walk.record("ready-declarations", Map.of());
        JsonNode talk = walk.record("talks", Map.of("outcome", "HEATED", "objectionsMet", List.of(objection)));
        assertThat(talk.get("unmet")).as("nothing stood open").isEmpty();
        assertThat(phase()).isEqualTo("TALKING");
        walk.record("leavings", Map.of("how", "MOVED_OUT"));
        JsonNode urge = walk.record("urges", Map.of("kind", "CONTACT", "intensity", 8));
        assertThat(urge.at("/reasonsPaper/reasons/0/text").asString()).isEqualTo("I am not myself.");
        assertThat(urge.get("suggestions")).isNotEmpty();
        walk.record("urge-follow-ups", Map.of("urge", urge.get("record").asString(), "end", "ACTED"));
        walk.record("readings", Map.of("way", "ALOUD"));
        String memento = walk.id("mementos", Map.of("kind", "PHYSICAL", "what", "The mug."));
        walk.record("boxed-mementos", Map.of("memento", memento));
        String pursuit = walk.id("pursuits", Map.of("kind", "HOBBY", "what", "Pottery."));
        for (int session = 0; session < 3; session++) {
            walk.record("pursuit-sessions", Map.of("pursuit", pursuit, "minutes", 90));
        }
        assertThat(phase()).isEqualTo("MOVING_ON");
        assertThat(steps("done"))
                .contains(
                        "status-check",
                        "admit",
                        "conclude",
                        "pros-and-cons",
                        "decide",
                        "reaffirm",
                        "keep-paper",
                        "legal")
                .contains("talk-plan", "talk", "leave", "reread", "mementos", "pursuit");
        JsonNode progress = walk.view("progress");
        assertThat(progress.at("/stepsPercent/sum").asString()).contains("/");
        assertThat(progress.at("/articleMeasure/sum").asString()).contains("50");
        assertThat(progress.get("nextSteps").size()).isBetween(1, 3);
        for (JsonNode next : progress.get("nextSteps")) {
            assertThat(next.get("path").asString()).startsWith("/api/journeys/" + walk.journey() + "/");
        }
    }

    private String phase() {
        return walk.view("progress").get("phase").asString();
    }

    private List<String> steps(String state) {
        return walk.view("progress")
                .get("steps")
                .valueStream()
                .filter(step -> step.get("state").asString().equals(state))
                .map(step -> step.get("step").asString())
                .toList();
    }

    @Test
    void a_guard_says_what_is_missing_when_it_opens_and_how_to_go_on() {
        decide();
        Answer refused = walk.post("talk-plans", plan(2));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("guard-refused");
        JsonNode guards = refused.json().get("guards");
        assertThat(guards.findValuesAsString("guard")).containsExactly("cooling-off-active", "no-reasons");
        assertThat(guards.findValuesAsString("missing")).doesNotContain("");
        assertThat(Instant.parse(guards.at("/0/opensAt").asString()))
                .isBetween(Instant.now().plus(Duration.ofDays(5)), Instant.now().plus(Duration.ofDays(9)));
        assertThat(refused.json().get("howToOverride").asString()).contains("override");
        assertThat(walk.post("talk-plans", with(plan(2), "override", "too short"))
                        .problem())
                .isEqualTo("invalid-values");
        assertThat(walk.view("timeline?kind=talk-planned").get("entries")).isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(body);
        more.put(name, value);
        return more;
    }

    @Test
    void a_guard_that_is_overridden_is_told_with_the_note() {
        decide();
        JsonNode planned = walk.record("talk-plans", with(plan(2), "override", NOTE));
        assertThat(planned.get("unmet").toString()).isEqualTo("[\"cooling-off-active\",\"no-reasons\"]");
        JsonNode entry = walk.entry(planned.get("record").asString());
        assertThat(entry.at("/overridden/0/guard").asString()).isEqualTo("cooling-off-active");
        assertThat(entry.at("/overridden/0/note").asString()).isEqualTo(NOTE);
    }

    @Test
    void with_notice_a_guard_only_warns() {
        walk.record("pace", Walk.NOTICE);
        JsonNode decided = walk.record("decisions", Map.of("decision", "LEAVE"));
        assertThat(decided.get("unmet").toString()).isEqualTo("[\"not-concluded\"]");
        JsonNode entry = walk.entry(decided.get("record").asString());
        assertThat(entry.get("noticed").toString()).isEqualTo("[\"not-concluded\"]");
        assertThat(entry.get("overridden")).isEmpty();
    }

    @Test
    void what_has_happened_is_recorded_with_what_stood_open() {
        JsonNode talk = walk.record("talks", Map.of("outcome", "DID_NOT_HELP"));
        assertThat(talk.get("unmet").toString()).contains("no-reasons", "talk-not-planned", "not-calm");
        JsonNode left = walk.record("leavings", Map.of("how", "MOVED_OUT"));
        assertThat(left.get("unmet").toString()).isEqualTo("[\"leaving-without-decision\"]");
        assertThat(walk.entry(left.get("record").asString()).get("unmet")).isEqualTo(left.get("unmet"));
    }

    @Test
    void the_safety_path_suspends_guards_and_takes_steps_away() {
        assertThat(walk.post("decisions", Map.of("decision", "LEAVE")).problem())
                .isEqualTo("guard-refused");
        walk.record("safety-path", Map.of());
        JsonNode decided = walk.record("decisions", Map.of("decision", "LEAVE"));
        assertThat(decided.get("unmet")).isEmpty();
        JsonNode progress = walk.view("progress");
        assertThat(progress.get("safetyPath").asBoolean()).isTrue();
        assertThat(progress.has("readinessToTalk")).isFalse();
        assertThat(progress.get("steps").findValuesAsString("step"))
                .contains("status-check")
                .doesNotContain("time-together", "pros-and-cons", "calm-down", "reaffirm", "objections", "talk-plan")
                .doesNotContain("talk", "letter", "parting");
        Answer talk = walk.post("talk-plans", plan(20));
        assertThat(talk.json().at("/guards/0/guard").asString()).isEqualTo("safety-path-active");
        walk.record("talk-plans", with(plan(20), "override", NOTE));
    }

    @Test
    void the_safety_path_is_left_only_with_the_passphrase() {
        walk.record("safety-path", Map.of());
        Walk onThePhone = walk.withNewToken();
        Answer refused = onThePhone.post("safety-path-leavings", Map.of());
        assertThat(refused.json().at("/guards/0/guard").asString()).isEqualTo("confirm-safety-change");
        assertThat(refused.json().at("/guards/0/canBeOverridden").asBoolean()).isFalse();
        assertThat(refused.json().has("howToOverride")).isFalse();
        walk.record("pace", Walk.NOTICE);
        assertThat(onThePhone.post("safety-path-leavings", Map.of()).problem()).isEqualTo("guard-refused");
        walk.signedInAgain().record("safety-path-leavings", Map.of());
        assertThat(walk.view("progress").get("safetyPath").asBoolean()).isFalse();
    }

    @Test
    void a_memento_that_may_be_evidence_is_kept_at_first() {
        String memento = walk.id("mementos", Map.of("kind", "DIGITAL", "what", "Letters.", "marks", List.of("JOINT")));
        Map<String, Object> letGo = Map.of("memento", memento, "how", "DELETED");
        assertThat(walk.post("mementos-let-go", letGo)
                        .json()
                        .at("/guards/0/guard")
                        .asString())
                .isEqualTo("may-be-evidence-or-shared");
        walk.record("mementos-let-go", with(letGo, "override", NOTE));
        assertThat(walk.post("boxed-mementos", Map.of("memento", memento)).status())
                .isIn(409, 422);
    }

    @Test
    void a_closed_journey_takes_entries_and_corrections_until_it_is_reopened() {
        String entry = walk.id("entries", Map.of("text", "Before."));
        walk.record("closings", Map.of("outcome", "APART_AT_PEACE", "words", "It is quiet."));
        assertThat(walk.post("reasons", Map.of("text", "x", "forWhom", "MYSELF", "strength", 1))
                        .problem())
                .isEqualTo("not-now");
        walk.record("entries", Map.of("text", "Afterwards."));
        walk.record("amendments", Map.of("record", entry, "words", Map.of("text", "Before that.")));
        JsonNode closed = walk.http().get("/api/journeys/" + walk.journey()).json();
        assertThat(closed.get("closed").asBoolean()).isTrue();
        assertThat(closed.get("outcome").asString()).isEqualTo("APART_AT_PEACE");
        assertThat(walk.view("progress").get("nextSteps")).isEmpty();
        walk.record("reopenings", Map.of());
        addReason();
        assertThat(walk.http()
                        .get("/api/journeys/" + walk.journey())
                        .json()
                        .get("closed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void an_erased_journey_is_as_unknown_as_none() {
        String entry = walk.id("entries", Map.of("text", "Before."));
        walk.record("journey-erasures", Map.of("confirmation", "erase this journey"));
        String unknown = walk.http().get("/api/journeys/nonsense").body();
        for (String view : List.of("", "/timeline", "/timeline/" + entry, "/progress", "/reasons", "/stream")) {
            Answer answer = walk.http().get("/api/journeys/" + walk.journey() + view);
            assertThat(answer.status()).as(view).isEqualTo(404);
            assertThat(answer.body()).as(view).isEqualTo(unknown);
        }
        assertThat(walk.post("entries", Map.of("text", "Again.")).status()).isEqualTo(404);
        assertThat(walk.http().get("/api/journeys").json()).isEmpty();
    }
}
