package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Someone reads their journey again. */
@Story
class ReplayStoryTest {

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    private String reason(String text) {
        return walk.id("reasons", Map.of("text", text, "forWhom", "MYSELF", "strength", 5));
    }

    private static List<String> texts(JsonNode frames) {
        return frames.valueStream()
                .flatMap(frame -> frame.get("happened").valueStream())
                .map(entry -> entry.at("/words/text").asString(""))
                .toList();
    }

    private Answer remember(Object position) {
        String body = Api.JSON.writeValueAsString(Map.of("position", position));
        return walk.http()
                .send(walk.http()
                        .request(walk.at("changes/last-read"))
                        .header("Content-Type", "application/json")
                        .method("PUT", BodyPublishers.ofString(body)));
    }

    @Test
    void frames_say_what_happened_and_what_changed_by_it() {
        walk.record("pace", Walk.NOTICE);
        String reason = reason("I am not myself.");
        walk.record("gauges", Map.of("mood", 3));
        walk.record("status-checks", Map.of("stillLove", "YES"));
        walk.record("rewordings", Map.of("reason", reason, "text", "I was not myself."));
        walk.record("gauges", Map.of("mood", 5));
        walk.record("decisions", Map.of("decision", "LEAVE"));

        JsonNode frames = walk.view("replay").get("frames");
        assertThat(frames).hasSize(8);
        assertThat(frames.at("/0/changed/steps/0/before").isNull()).isTrue();
        assertThat(frames.get(7).get("banner").asString())
                .matches("As it stood on \\d+ \\w+ 20\\d\\d at \\d\\d:\\d\\d, after record 8 of 8\\.");
        JsonNode added = frames.get(2);
        assertThat(added.at("/happened/0/words/text").asString()).isEqualTo("I am not myself.");
        assertThat(added.at("/changed/phase/after").asString()).isEqualTo("DECIDING");
        assertThat(added.at("/changed/reasons/added/0/text").asString()).isEqualTo("I am not myself.");
        assertThat(frames.at("/3/changed").toString())
                .isEqualTo("{\"gauges\":[{\"gauge\":\"mood\",\"before\":null,\"after\":3}]}");
        assertThat(frames.at("/4/changed/steps").toString())
                .isEqualTo("[{\"step\":\"status-check\",\"before\":\"open\",\"after\":\"done\"}]");
        assertThat(frames.at("/5/changed/reasons/reworded/0/before").asString()).isEqualTo("I am not myself.");
        assertThat(frames.at("/7/changed/standing/after").asString()).isEqualTo("LEAVE");
        assertThat(frames.at("/7/changed/guards").toString()).contains("cooling-off-active", "opensAt");

        for (JsonNode frame : frames) {
            String at = "?at=" + frame.get("sequence").asLong();
            JsonNode happened = frame.at("/happened/0");
            assertThat(happened)
                    .isEqualTo(walk.view("timeline/" + happened.get("record").asString() + at));
        }
        JsonNode days = walk.view("replay?by=day").get("frames");
        assertThat(days.valueStream()
                        .mapToInt(day -> day.get("happened").size())
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void one_walks_forward_and_back_by_links() {
        for (int i = 0; i < 10; i++) {
            walk.record("entries", Map.of("text", "Word " + i));
        }
        List<String> all = texts(walk.view("replay").get("frames"));
        assertThat(all).hasSize(11).endsWith("Word 8", "Word 9");
        List<String> forward = new ArrayList<>();
        Answer page = walk.get("replay?limit=3");
        forward.addAll(texts(page.json().get("frames")));
        while (link(page, "next") != null) {
            page = walk.http().get(link(page, "next"));
            forward.addAll(texts(page.json().get("frames")));
        }
        assertThat(forward).isEqualTo(all);
        List<String> back = new ArrayList<>(texts(page.json().get("frames")));
        while (link(page, "prev") != null) {
            page = walk.http().get(link(page, "prev"));
            back.addAll(0, texts(page.json().get("frames")));
        }
        assertThat(back).isEqualTo(all);
        assertThat(page.json().get("previous").isNull()).isTrue();
        assertThat(texts(walk.http().get(link(page, "first")).json().get("frames")))
                .isEqualTo(all.subList(0, 3));
        String third = walk.view("replay").at("/frames/3/happened/0/record").asString();
        assertThat(texts(walk.view("replay?from=" + third + "&to=5").get("frames")))
                .containsExactly("Word 2", "Word 3", "Word 4");
        assertThat(walk.view("replay?from=2030-01-01T00:00:00Z").get("frames")).isEmpty();
    }

    private static String link(Answer page, String relation) {
        return page.response().headers().allValues("Link").stream()
                .filter(link -> link.endsWith("; rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    @Test
    void an_erased_text_is_gone_from_every_frame_that_was_seen_before() {
        String reason = reason("Never again.");
        String entry = walk.id("entries", Map.of("text", "Never again, I said."));
        walk.id("strikes", Map.of("reason", reason));
        assertThat(walk.get("replay").body()).contains("Never again");
        walk.record("text-erasures", Map.of("record", reason));
        walk.record("text-erasures", Map.of("record", entry));

        for (String view : List.of("replay", "replay?by=day", "replay?to=" + entry, "changes", "changes?since=1")) {
            assertThat(walk.get(view).status()).isEqualTo(200);
            assertThat(walk.get(view).body()).as(view).doesNotContain("Never again");
        }
        assertThat(walk.view("replay")
                        .at("/frames/1/changed/reasons/added/0/text")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_is_kept_out_is_in_no_frame_until_it_is_let_in_again() {
        String entry = walk.id("entries", Map.of("text", "Not now."));
        walk.record("amendments", Map.of("record", entry, "words", Map.of("text", "Not today.")));
        Answer kept = walk.post("exclusions", Map.of("record", entry));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(walk.get("replay").body()).doesNotContain(entry);
        assertThat(walk.get("changes?since=0").body()).as("nothing is missed").contains(entry);
        walk.http()
                .send(walk.http()
                        .request(walk.at("exclusions/" + kept.json().get("id").asString()))
                        .DELETE());
        assertThat(walk.get("replay").body()).contains("Not today.");
    }

    @Test
    void what_changed_since_one_looked_last() {
        reason("One.");
        JsonNode everything = walk.view("changes");
        assertThat(everything.get("since").asLong()).isZero();
        assertThat(everything.get("entries")).hasSize(2);
        assertThat(walk.view("changes")).as("reading it changes nothing").isEqualTo(everything);
        long until = everything.get("until").asLong();
        assertThat(remember(until).status()).isEqualTo(200);
        assertThat(walk.view("changes").get("entries")).isEmpty();
        assertThat(walk.view("changes").get("changed")).isEmpty();

        String reason = reason("Two.");
        walk.record("amendments", Map.of("record", reason, "words", Map.of("text", "Two and a half.")));
        walk.record("gauges", Map.of("mood", 3));
        JsonNode since = walk.view("changes");
        assertThat(since.get("since").asLong()).isEqualTo(until);
        assertThat(since.get("entries").findValuesAsString("kind"))
                .containsExactly("reason-added", "record-amended", "gauges-rated");
        assertThat(since.at("/entries/0/words/text").asString()).isEqualTo("Two and a half.");
        assertThat(since.at("/changed/reasons/added/0/text").asString()).isEqualTo("Two and a half.");
        assertThat(since.at("/changed/gauges/0/after").asInt()).isEqualTo(3);
        assertThat(since.get("changed").has("phase")).isFalse();
        assertThat(walk.view("changes?since=" + until)).isEqualTo(since);
        assertThat(walk.view("changes?since=0").get("entries")).hasSize(5);

        List<String> paged = new ArrayList<>();
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = walk.view("changes?since=0&limit=2" + cursor);
            page.get("entries").findValuesAsString("kind").forEach(paged::add);
            assertThat(page.get("until")).isEqualTo(since.get("until"));
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asString();
        }
        assertThat(paged)
                .containsExactly("journey-started", "reason-added", "reason-added", "record-amended", "gauges-rated");
    }

    @Test
    void a_reading_that_was_remembered_is_not_taken_back() {
        long until = walk.view("changes").get("until").asLong();
        assertThat(remember(until).json().get("position").asLong()).isEqualTo(until);
        assertThat(remember(until).status()).isEqualTo(200);
        assertThat(remember(until - 1).problem()).isEqualTo("not-now");
        assertThat(remember(until - 1).json().get("position").asLong()).isEqualTo(until);
        assertThat(remember(Long.MAX_VALUE).problem()).isEqualTo("invalid-values");
        assertThat(remember(-1).problem()).isEqualTo("invalid-values");
        assertThat(walk.view("changes").get("since").asLong()).isEqualTo(until);
        assertThat(walk.anew().view("changes").get("since").asLong()).isZero();
    }

    @Test
    void nonsense_is_refused_with_the_name_of_the_parameter() {
        Stream.of(
                        "replay?by=year",
                        "replay?from=x",
                        "replay?to=y",
                        "replay?limit=0",
                        "replay?limit=201",
                        "replay?cursor=z",
                        "replay?cursor=YTF4",
                        "changes?since=-1",
                        "changes?since=x",
                        "changes?limit=x",
                        "changes?cursor=!")
                .forEach(address -> {
                    Answer answer = walk.get(address);
                    assertThat(answer.problem()).as(address).isEqualTo("bad-request");
                    assertThat(address)
                            .contains("?" + answer.json().get("parameter").asString() + "=");
                });
    }
}
