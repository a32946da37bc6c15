package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** A command that was recorded, and can be sent again. */
record Sent(Operation command, Http by, String address, ObjectNode body, String key, Answer answer) {

    /** Sends the example, on this journey or on another of the same person. */
    static Sent example(Operation command, Walk walk) {
        return example(command, walk, UUID.randomUUID().toString(), body -> body);
    }

    /** @param words what to make of the body before it is sent */
    static Sent example(Operation command, Walk walk, String key, UnaryOperator<ObjectNode> words) {
        Ready ready = Ready.example(command, walk);
        ObjectNode said = words.apply(ready.body());
        Answer answer = ready.say(said, key);
        assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(201);
        return new Sent(command, ready.by(), ready.address(), said, key, answer);
    }

    /** The same on the server as it answers now. */
    Sent over(Http server) {
        return new Sent(command, server.as(by.token()), address, body, key, answer);
    }

    Answer again() {
        return by.post(address, body, "Idempotency-Key", key);
    }

    /** Something else with the same key. */
    Answer changed() {
        return by.post(address, body.deepCopy().put("occurredOn", "2025-12-24"), "Idempotency-Key", key);
    }

    boolean erasesItsJourney() {
        return command.id().equals("eraseJourney");
    }

    String journey() {
        return answer.json().get("journey").asString();
    }

    String record() {
        return answer.json().get("record").asString();
    }

    /** That the key is another request's. */
    static void assertIsReused(Answer changed) {
        assertThat(changed.problem()).isEqualTo("idempotency-key-reused");
        assertThat(changed.status()).isEqualTo(422);
    }

    /** The same answer to the byte. */
    static void assertSame(Answer again, Answer first) {
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Onward-Position")).isEqualTo(first.header("Onward-Position"));
    }
}
