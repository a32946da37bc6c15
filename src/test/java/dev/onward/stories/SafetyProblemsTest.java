package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** On the safety path no problem speaks of a talk either; what refuses a letter or a review names it, for the person did. */
@Story
class SafetyProblemsTest {

    private static final Pattern TOLD =
            Pattern.compile("(?i)talk|speak|polite|heated|(?<!ir)reconcil|friend|(?<!_)partner(?!_)");

    /** Who says these spoke of the talk themselves (decision 10). */
    private static final Set<String> OF_THE_TALK = Set.of(
            "planTalk",
            "cancelTalk",
            "declareReadyToSpeak",
            "recordTalk",
            "expectObjection",
            "prepareAnswer",
            "rehearseObjection");

    /** What is only too long takes time and is refused without being read. */
    private static final int LONGEST = 10_000;

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void take_the_path() {
        walk = Walk.begin(new Http(port, null));
        walk.record("safety-path", Map.of());
    }

    private static Pattern unsaid(String id) {
        return id.contains("Letter") || id.equals("reviewParting") ? TOLD : SafetyStoryTest.UNSAID;
    }

    private static void assertSaysNothing(String id, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).as(id).doesNotContainPattern(unsaid(id));
    }

    @Test
    void what_is_wrong_with_a_body_or_an_id_in_it_is_said_without_a_word_of_it() {
        Api api = Api.of(walk.http());
        for (Operation command : api.commands().toList()) {
            if (!OF_THE_TALK.contains(command.id())) {
                ObjectNode good = walk.furnish(command.body());
                for (WrongBody wrong : WrongBody.of(command, good, api)) {
                    if (wrong.body().length > LONGEST) {
                        continue;
                    }
                    assertSaysNothing(
                            command.id(),
                            walk.http().postRaw(command.at(walk.journey()), wrong.body(), wrong.contentType()));
                }
                api.properties(command).forEach((field, schema) -> {
                    if (schema.path("format").asString("").equals("uuid") && good.has(field)) {
                        ObjectNode unknown =
                                good.deepCopy().put(field, UUID.randomUUID().toString());
                        assertSaysNothing(command.id(), walk.http().post(command.at(walk.journey()), unknown));
                    }
                });
            }
        }
    }

    @Test
    void what_the_state_does_not_allow_is_refused_without_a_word_of_it() {
        isRefused("takeSafetyPath", "safety-path", Map.of());
        assertSaysNothing("leaveSafetyPath", walk.withNewToken().post("safety-path-leavings", Map.of()));
        isRefused("chooseContactMode", "contact-modes", Map.of("mode", "FRIENDLY"));
        isRefused("planLeaving", "leaving-plans", Map.of("when", "2020"));
        isRefused("reflect", "reflections", Map.of("question", "?", "answerNow", "!", "aboutWhen", "2199"));
        once("item", "ticked-safety-items");
        once("pursuit", "pursuits-put-down");
        String mug = made("memento");
        isRefused("letGoOfMemento", "mementos-let-go", Map.of("memento", mug, "how", "GIVEN"));
        walk.record("mementos-let-go", Map.of("memento", mug, "how", "GIVEN", "override", "It is only a mug."));
        isRefused("keepMemento", "kept-mementos", Map.of("memento", mug));
        once("letter", "sealed-letters");
        once("letter", "discarded-letters");
        once("letter", "letters-left");
    }

    private void once(String field, String path) {
        Map<String, String> body = Map.of(field, made(field));
        walk.record(path, body);
        isRefused(field.equals("letter") ? "sealLetter" : path, path, body);
    }

    private String made(String field) {
        ObjectNode example = Api.JSON.createObjectNode().put(field, "to be made");
        return walk.furnish(example).get(field).asString();
    }

    private void isRefused(String id, String path, Map<String, ?> body) {
        assertSaysNothing(id, walk.post(path, body));
    }
}
