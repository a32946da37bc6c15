package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the person sees of their urges. */
@Story
class UrgesStoryTest {

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private String urge(String trigger) {
        return walk.id("urges", Map.of("kind", "CONTACT", "intensity", 6, "trigger", trigger));
    }

    private static JsonNode said(JsonNode urges) {
        return urges.at("/urges/triggers/said");
    }

    @Test
    void words_that_say_the_same_are_found_with_the_key_and_read_by_their_writer_alone() {
        String first = urge("Our café");
        urge("the train");
        urge(" our  CAFE ");
        JsonNode seen = walk.view("urges");
        assertThat(said(seen)).hasSize(2);
        assertThat(said(seen).at("/0/words").asString()).isEqualTo("Our café");
        assertThat(said(seen).at("/0/times").asInt()).isEqualTo(2);
        assertThat(seen.at("/urges/byHour").size()).isEqualTo(24);
        assertThat(seen.at("/withoutContact/current").isNull()).isTrue();
        assertThat(said(walk.view("urges?at=" + first))).hasSize(1);

        walk.record("text-erasures", Map.of("record", first));
        for (String at : new String[] {"", "?at=" + first}) {
            assertThat(walk.get("urges" + at).body()).doesNotContain("café");
        }
        assertThat(walk.view("urges").at("/urges/triggers/untold").asInt()).isEqualTo(1);
    }

    @Test
    void a_journey_without_a_word_has_both_boards() {
        assertThat(walk.view("urges").at("/urges/logged").asInt()).isZero();
        assertThat(walk.view("support").get("people")).isEmpty();
    }
}
