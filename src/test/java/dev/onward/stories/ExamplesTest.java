package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.stories.Api.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The example of every command works, and once only, however often it is sent. */
@Story
class ExamplesTest {

    @LocalServerPort
    int port;

    Walk shared;

    @BeforeEach
    void begin() {
        shared = Walk.begin(new Http(port, null));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_recorded_once() {
        List<Operation> commands = Api.of(shared.http()).commands().toList();
        assertThat(commands).hasSizeGreaterThan(40);
        return commands.stream().map(it -> DynamicTest.dynamicTest(it.id(), () -> is_recorded_once(it)));
    }

    private void is_recorded_once(Operation command) {
        Sent sent = Sent.example(command, shared);
        Answer first = sent.answer();
        assertThat(first.header("Onward-Position"))
                .isEqualTo(first.json().get("position").asString());
        assertThat(first.header("Onward-Stale")).isEmpty();
        if (sent.erasesItsJourney()) {
            assertThat(sent.by().get(first.header("Location")).problem()).isEqualTo("not-found");
            assertThat(sent.again().problem()).isEqualTo("not-found");
            return;
        }
        assertIsRead(sent);
        Sent.assertSame(sent.again(), first);
        Sent.assertIsReused(sent.changed());
    }

    private static void assertIsRead(Sent sent) {
        assertThat(sent.by().get(sent.answer().header("Location")).status()).isEqualTo(200);
        JsonNode receipt = sent.answer().json();
        JsonNode entry = sent.by()
                .get("/api/journeys/" + sent.journey() + "/timeline/" + sent.record())
                .json();
        assertThat(entry.get("kind")).isEqualTo(receipt.get("kind"));
        assertThat(entry.get("sequence")).isEqualTo(receipt.get("sequence"));
        assertThat(entry.get("occurredOn")).isEqualTo(receipt.get("occurredOn"));
    }

    @Test
    void a_key_belongs_to_one_endpoint() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("occurredOn", "2026-05-03");
        Walk walk = shared;
        walk.record("safety-path", body, "Idempotency-Key", key);
        Answer other = walk.post("ready-declarations", body, "Idempotency-Key", key);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_key_means_something_else_on_another_journey() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("text", "The same words.");
        JsonNode here = shared.record("entries", body, "Idempotency-Key", key);
        JsonNode there = shared.anew().record("entries", body, "Idempotency-Key", key);
        assertThat(there.get("record")).isNotEqualTo(here.get("record"));
    }

    @Test
    void a_refused_request_does_not_use_up_its_key() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("decision", "LEAVE");
        assertThat(shared.post("decisions", body, "Idempotency-Key", key).problem())
                .isEqualTo("guard-refused");
        shared.record("conclusions", Map.of("conclusion", "PART"));
        shared.record("decisions", body, "Idempotency-Key", key);
    }
}
