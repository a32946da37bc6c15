package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import dev.onward.store.Documents;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An operator who exposes it has a view built anew from the log. */
@Story
@TestPropertySource(properties = "management.endpoints.web.exposure.include=health,rebuild")
class RebuildStoryTest {

    @LocalServerPort
    int port;

    @Autowired
    Documents documents;

    Walk walk;
    String position;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
        walk.record("reasons", Map.of("text", "One.", "forWhom", "MYSELF", "strength", 5));
        position =
                walk.record("entries", Map.of("text", "Two.")).get("position").asString();
    }

    private Answer rebuild(Http by, String view) {
        return by.postRaw("/actuator/rebuild/" + view, new byte[0], null);
    }

    @Test
    void a_view_that_was_lost_is_made_again_from_the_log() throws InterruptedException {
        Walk other = Walk.begin(walk.http().as(null));
        String before = walk.view("timeline").toString();
        String others = other.view("timeline").toString();
        documents.removeAll("timeline", walk.journey());
        assertThat(walk.view("timeline").get("entries")).as("lost").isEmpty();

        assertThat(rebuild(walk.http(), "timeline").status()).isEqualTo(204);
        while (walk.at("timeline", position).header("Onward-Stale").equals("true")) {
            Thread.sleep(20);
        }
        assertThat(walk.view("timeline").toString()).isEqualTo(before);
        assertThat(other.view("timeline").toString()).isEqualTo(others);
        walk.record("entries", Map.of("text", "Three."));
        assertThat(walk.view("timeline").get("entries")).as("it goes on").hasSize(4);
    }

    @Test
    void what_is_looked_back_to_or_taken_along_is_the_same_from_views_that_were_made_again()
            throws InterruptedException {
        walk.record("gauges", Map.of("mood", 4));
        List<String> before = shown();
        List<String> views = List.of("timeline", "progress", "reasons", "journeys");
        views.forEach(view -> documents.removeAll(view, walk.journey()));
        assertThat(shown()).as("lost").isNotEqualTo(before);

        views.forEach(
                view -> assertThat(rebuild(walk.http(), view).status()).as(view).isEqualTo(204));
        for (String view : List.of("timeline", "progress", "reasons")) {
            while (walk.at(view, position).header("Onward-Stale").equals("true")) {
                Thread.sleep(20);
            }
        }
        assertThat(shown()).isEqualTo(before);
    }

    private List<String> shown() {
        return Stream.of(
                        "replay",
                        "replay?by=day",
                        "changes?since=0",
                        "then-and-now?then=1",
                        "timeline?happenedBy=2199-01-01",
                        "progress?at=1",
                        "reasons",
                        "exports/journey.json",
                        "exports/gauges.csv")
                .map(path -> walk.get(path).body())
                .toList();
    }

    @Test
    void what_is_no_view_is_not_found_and_nothing_is_touched() {
        documents.removeAll("timeline", walk.journey());
        Answer refused = rebuild(walk.http(), "nonsense");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo("not-found");
        assertThat(walk.at("timeline", position).header("Onward-Stale")).isEmpty();
        assertThat(walk.view("timeline").get("entries")).as("still lost").isEmpty();
    }

    @Test
    void nobody_rebuilds_without_a_token() {
        assertThat(rebuild(walk.http().as(null), "timeline").problem()).isEqualTo("unauthenticated");
    }
}
