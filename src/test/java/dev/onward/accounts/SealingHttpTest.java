package dev.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts are sealed and opened at the edge, and nowhere else. */
@OverTheEdge
class SealingHttpTest {

    @LocalServerPort
    int port;

    Http anybody;
    Http me;
    String journey;
    String notes;

    @BeforeEach
    void start() {
        anybody = new Http(port, null);
        me = anybody.person("canary-" + UUID.randomUUID());
        journey = me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        notes = "/api/journeys/" + journey + "/small-notes";
    }

    @Test
    void a_text_is_sealed_as_it_is_read_and_opened_as_it_is_written() {
        Http.Answer kept = me.post(notes, Map.of("text", " blue mug ", "calm", 1), "Idempotency-Key", "k");
        assertThat(kept.json().at("/stored").asString())
                .startsWith("sealed." + kept.json().at("/record").asString());
        String record = kept.json().at("/record").asString();
        assertThat(me.get(notes + "/" + record).json().at("/text").asString()).isEqualTo(" blue mug ");
    }

    @Test
    void a_repeat_has_the_same_record_and_fingerprint_and_another_body_another_fingerprint() {
        Http.Answer first = me.post(notes, Map.of("text", "mug", "calm", 1), "Idempotency-Key", "k");
        Http.Answer repeat = me.post(notes, Map.of("text", "mug", "calm", 1), "Idempotency-Key", "k");
        Http.Answer other = me.post(notes, Map.of("text", "mug", "calm", 2), "Idempotency-Key", "k");
        Http.Answer without = me.post(notes, Map.of("text", "mug", "calm", 1));
        assertThat(repeat.json().at("/record")).isEqualTo(first.json().at("/record"));
        assertThat(repeat.json().at("/fingerprint")).isEqualTo(first.json().at("/fingerprint"));
        assertThat(other.json().at("/record")).isEqualTo(first.json().at("/record"));
        assertThat(other.json().at("/fingerprint")).isNotEqualTo(first.json().at("/fingerprint"));
        assertThat(without.json().at("/record")).isNotEqualTo(first.json().at("/record"));
        assertThat(me.post(notes, Map.of("text", "mug", "calm", 1), "Idempotency-Key", "k k")
                        .problem())
                .isEqualTo("bad-request");
    }

    @Test
    void an_erased_text_is_null() {
        me.post("/api/journeys/" + journey + "/small-erasures/" + journey, Map.of());
        assertThat(me.get(notes + "/" + journey).json().at("/text").isNull()).isTrue();
    }

    @Test
    void without_a_journey_in_the_address_nothing_is_sealed_and_nothing_opened() {
        assertThat(me.get("/api/small/keyless/" + journey).problem()).isEqualTo("internal");
        assertThat(me.post("/api/small/keyless", Map.of("text", "mug", "calm", 1))
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_text_is_not_opened_under_another_journey_of_the_same_person() {
        String second = me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3))
                .json()
                .at("/record")
                .asString();
        assertThat(me.get("/api/journeys/" + second + "/small-notes/" + journey).problem())
                .isEqualTo("internal");
    }

    @Test
    void two_starts_with_one_idempotency_key_share_one_journey_key() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Http.Answer> start = () ->
                    me.post("/api/journeys/small", Map.of("text", "stones", "calm", 3), "Idempotency-Key", "start-1");
            List<Http.Answer> answers = new ArrayList<>();
            for (var one : threads.invokeAll(List.of(start, start, start, start))) {
                answers.add(one.get());
            }
            assertThat(answers)
                    .allMatch(it -> it.status() == 200 || it.problem().equals("repeat-in-progress"));
            List<String> ids = answers.stream()
                    .filter(it -> it.status() == 200)
                    .map(it -> it.json().at("/record").asString())
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
            assertThat(me.get("/api/journeys/" + ids.getFirst() + "/small-notes/" + ids.getFirst())
                            .body())
                    .contains("stones");
        }
    }
}
