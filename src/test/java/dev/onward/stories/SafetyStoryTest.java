package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Someone who had talked, and been refused, and then takes the safety path. */
@Story
class SafetyStoryTest {

    static final Pattern UNSAID = Pattern.compile(
            "(?i)talk|speak|polite|heated|(?<!ir)reconcil|friend(s|ly)|letter|objection|rehears|agreedPoints|toMend");

    @LocalServerPort
    int port;

    Walk walk;
    final List<String> records = new ArrayList<>();

    @BeforeEach
    void everything_is_recorded_once_and_some_of_it_corrected() {
        walk = Walk.begin(new Http(port, null));
        walk.record("pace", Walk.NOTICE);
        for (String id : List.of(
                "writeEntry",
                "addReason",
                "expectObjection",
                "prepareAnswer",
                "rehearseObjection",
                "planTalk",
                "declareReadyToSpeak",
                "recordTalk",
                "recordLeaving",
                "listMemento",
                "cancelTalk",
                "draftLetter",
                "reviseLetter",
                "sealLetter",
                "discardLetter",
                "recordLetterLeft",
                "planLeaving",
                "reviewParting",
                "setFreshStart",
                "logContact",
                "addSafetyItem",
                "logIncident")) {
            Operation command = Api.of(walk.http()).operation(id);
            ObjectNode body = walk.furnish(command.body());
            records.add(walk.http()
                    .post(command.at(walk.journey()), body)
                    .json()
                    .get("record")
                    .asString());
        }
        for (String step : List.of("talk", "letter", "parting", "lesson")) {
            records.add(walk.id("skipped-steps", Map.of("step", step, "reason", "Not for me.")));
        }
        String talk = walk.id("talks", Map.of("outcome", "HEATED", "stayedPolite", false, "agreedPoints", "None."));
        records.add(talk);
        records.add(walk.id("amendments", Map.of("record", talk, "words", Map.of("agreedPoints", "Few."))));
        records.add(walk.id("retractions", Map.of("record", records.get(5))));
        String letter = walk.id("letters", Map.of("kind", "TO_LEAVE", "text", "Dear M."));
        records.add(walk.id("amendments", Map.of("record", letter, "words", Map.of("text", "M."))));
        records.add(walk.id("retractions", Map.of("record", letter)));
        records.add(walk.id("contact-modes", Map.of("mode", "FRIENDLY")));
        records.add(walk.id("closings", Map.of("outcome", "FRIENDS")));
        walk.record("reopenings", Map.of());
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Operation view : Api.of(walk.http()).operations()) {
            // what is packed has to be unpacked to be read: its own stories do
            boolean reads = view.method().equals("get")
                    && view.path().startsWith("/api/")
                    && !view.path().matches(".*\\.(pdf|zip)");
            if (reads && !view.id().equals("streamJourney")) {
                for (String at : List.of("", "?at=" + records.getLast(), "?at=" + records.get(8), "?at=9")) {
                    for (String record : view.path().contains("{record}") ? records : List.of("")) {
                        Answer answer = walk.http().get(view.at(walk.journey()).replace("{record}", record) + at);
                        answers.add(answer.body());
                    }
                }
            }
        }
        return answers;
    }

    @Test
    void no_answer_speaks_of_a_talk_while_it_lasts_and_nothing_is_lost_by_it() {
        List<String> before = answers();
        assertThat(before).anyMatch(UNSAID.asPredicate());
        walk.record("safety-path", Map.of());

        assertThat(answers())
                .hasSizeGreaterThan(20)
                .anyMatch(answer -> answer.contains("reason-added"))
                .noneMatch(UNSAID.asPredicate());
        assertThat(walk.post("closings", Map.of("outcome", "TOGETHER")).body()).doesNotContainPattern(UNSAID);
        assertThat(walk.post("closings", Map.of("outcome", "FRIENDS")).body()).doesNotContainPattern(UNSAID);
        assertThat(walk.post("skipped-steps", Map.of("step", "x", "reason", "y"))
                        .body())
                .doesNotContainPattern(UNSAID);

        Answer nowhere = walk.get("nowhere");
        for (String board : List.of("talk", "talk?at=" + records.get(8), "talk?at=nonsense")) {
            assertThat(walk.get(board).status()).as(board).isEqualTo(404);
            assertThat(walk.get(board).body()).as(board).isEqualTo(nowhere.body());
        }

        walk.signedInAgain().record("safety-path-leavings", Map.of());
        assertThat(walk.view("talk").get("talks")).hasSize(2);
        assertThat(walk.view("timeline?kind=talk-held&limit=200").get("entries"))
                .hasSize(2);
        assertThat(walk.view("progress").get("phase").asString()).isEqualTo("MOVING_ON");
        assertThat(walk.view("progress").has("readinessToTalk")).isTrue();
    }

    @Test
    void a_letter_that_is_never_sent_is_shown_there_with_all_that_becomes_of_it() {
        walk.record("safety-path", Map.of());
        String unsent = walk.id("letters", Map.of("kind", "UNSENT", "text", "Dear M."));
        String toLeave = walk.id("letters", Map.of("kind", "TO_LEAVE", "text", "Dear M."));
        for (String way : List.of("letter-revisions", "sealed-letters")) {
            Map<String, String> words = way.startsWith("sealed") ? Map.of() : Map.of("text", "M.");
            assertThat(shown(walk.id(way, with(words, "letter", unsent)))).isTrue();
            assertThat(shown(walk.id(way, with(words, "letter", toLeave)))).isFalse();
        }
        assertThat(shown(walk.id("retractions", Map.of("record", unsent)))).isTrue();
        assertThat(shown(walk.id("retractions", Map.of("record", toLeave)))).isFalse();
        assertThat(shown(unsent)).isTrue();
        assertThat(shown(toLeave)).isFalse();

        for (String view : List.of("timeline/" + unsent + "?", "timeline?limit=200&")) {
            for (String at : List.of("", "at=" + unsent)) {
                assertThat(walk.view(view + at).toString()).contains(unsent).doesNotContain("TALKING");
            }
        }
        assertThat(walk.view("timeline?phase=TALKING").get("entries")).isEmpty();
    }

    private boolean shown(String record) {
        return walk.get("timeline/" + record).status() == 200;
    }

    private static Map<String, String> with(Map<String, String> words, String field, String record) {
        Map<String, String> more = new HashMap<>(words);
        more.put(field, record);
        return more;
    }
}
