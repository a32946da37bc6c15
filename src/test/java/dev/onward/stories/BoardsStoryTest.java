package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Boards over HTTP: opened words, erased ones, and a moment in the past. */
@Story
class BoardsStoryTest {

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    @Test
    void the_practical_board_is_there_before_anything_was_said_and_as_of_any_moment() {
        JsonNode before = walk.view("practical");
        assertThat(before.get("matters")).hasSize(4);
        assertThat(before.get("totals")).isEmpty();
        assertThat(before.at("/custody/children")).isEmpty();
        assertThat(before.at("/legal/separation").isNull()).isTrue();

        String child = walk.id("children", Map.of("alias", "L.", "birthYear", 2019));
        String advice = walk.id("legal-advice", Map.of("advice", "Ask for half.", "from", "A lawyer"));
        assertThat(walk.view("practical?at=" + child)).isNotEqualTo(before);
        assertThat(walk.view("practical?at=" + child).at("/legal/advice")).isEmpty();
        assertThat(walk.view("practical").at("/legal/advice/0/advice").asString())
                .isEqualTo("Ask for half.");
        assertThat(walk.view("practical").at("/custody/children/0/alias").asString())
                .isEqualTo("L.");

        walk.record("text-erasures", Map.of("record", advice));
        assertThat(walk.view("practical").at("/legal/advice/0/advice").isNull()).isTrue();
        assertThat(walk.get("practical?at=" + advice).body()).doesNotContain("half");
    }

    @Test
    void amounts_are_exact_once_they_were_stored_and_have_no_exponent() {
        Map<String, String> value = Map.of("amount", "0.0001", "currency", "CLF");
        String matter = walk.id("matters", Map.of("kind", "DEBT", "what", "A loan.", "joint", true, "value", value));
        Map<String, String> shares = Map.of("mine", "0.01", "partners", "99.99");
        walk.record("division-proposals", Map.of("matter", matter, "shares", shares, "by", "ME"));
        walk.record("division-agreements", Map.of("matter", matter));

        JsonNode board = walk.view("practical");
        assertThat(board.at("/matters/3/matters/0/stage").asString()).isEqualTo("AGREED");
        assertThat(board.at("/totals/0/agreed/mine").isString()).isTrue();
        assertThat(board.at("/totals/0/agreed/mine").asString()).isEqualTo("0.00000001");
        assertThat(board.at("/totals/0/agreed/partners").asString()).isEqualTo("0.00009999");
        assertThat(board.at("/totals/0/value").asString()).isEqualTo("0.0001");
    }

    @Test
    void the_talk_board_tells_the_readiness_that_progress_tells() {
        JsonNode before = walk.view("talk");
        for (String part : new String[] {"plans", "objections", "readyDeclarations", "talks", "letters"}) {
            assertThat(before.get(part)).as(part).isEmpty();
        }
        walk.record("pace", Walk.NOTICE);
        String objection = walk.id("objections", Map.of("text", "Too early.", "kind", "EMOTIONAL"));
        walk.record("rehearsals", Map.of("objection", objection, "ease", 7));

        assertThat(walk.view("talk").at("/objections/0/text").asString()).isEqualTo("Too early.");
        assertThat(walk.view("talk").at("/objections/0/rehearsals/0/ease").asInt())
                .isEqualTo(7);
        for (String at : new String[] {"", "?at=0", "?at=" + objection}) {
            assertThat(walk.view("talk" + at).get("readinessToTalk"))
                    .isEqualTo(walk.view("progress" + at).get("readinessToTalk"));
        }
        assertThat(walk.view("talk?at=" + objection).get("readinessToTalk"))
                .isNotEqualTo(walk.view("talk").get("readinessToTalk"));
        assertThat(walk.get("talk?at=nonsense").problem()).isEqualTo("bad-request");
    }

    @Test
    void insights_have_nothing_to_say_before_there_are_five_of_something() {
        for (int calm = 3; calm < 7; calm++) {
            walk.record("calm-check-ins", Map.of("calm", calm));
        }
        assertThat(walk.view("insights").get("fewest").asInt()).isEqualTo(5);
        assertThat(walk.view("insights").get("observations")).isEmpty();

        String fifth = walk.id("calm-check-ins", Map.of("calm", 7));
        JsonNode calm = walk.view("insights").at("/observations/0");
        assertThat(calm.get("id").asString()).isEqualTo("calm-check-ins");
        assertThat(calm.get("sentence").asString()).isEqualTo("2 of 5 calm check-ins at 6 or higher.");
        assertThat(calm.has("means")).isFalse();
        assertThat(walk.view("insights?at=4").get("observations")).isEmpty();
        assertThat(walk.view("insights?at=" + fifth).get("observations")).hasSize(1);
    }
}
