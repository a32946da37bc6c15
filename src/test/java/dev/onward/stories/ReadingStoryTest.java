package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reading a journey: corrected, as of any moment, and no older than asked for. */
@Story
class ReadingStoryTest {

    private static final List<String> VIEWS = List.of("timeline?limit=200", "progress", "reasons", "talk");

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

    @Test
    void an_amended_record_shows_both_what_it_says_and_what_it_said() {
        String entry = walk.id("entries", Map.of("text", "Nothing.", "occurredOn", "2026-05-03"));
        walk.record(
                "amendments",
                Map.of(
                        "record",
                        entry,
                        "words",
                        Map.of("text", "Almost nothing."),
                        "correctedOccurredOn",
                        "2026-05-02"));
        JsonNode seen = walk.entry(entry);
        assertThat(seen.at("/words/text").asString()).isEqualTo("Almost nothing.");
        assertThat(seen.get("occurredOn").asString()).isEqualTo("2026-05-02");
        assertThat(seen.at("/written/words/text").asString()).isEqualTo("Nothing.");
        assertThat(seen.at("/written/occurredOn").asString()).isEqualTo("2026-05-03");
        assertThat(seen.get("amended")).hasSize(1);
        assertThat(seen.get("backdated").asBoolean()).isTrue();
        assertThat(texts("timeline?q=almost")).containsExactly("Almost nothing.");

        String reason = reason("One.");
        walk.record("amendments", Map.of("record", reason, "words", Map.of("text", "Another one.")));
        assertThat(walk.view("reasons").at("/reasons/0/text").asString()).isEqualTo("Another one.");
    }

    @Test
    void a_retracted_record_counts_for_nothing_and_is_still_told() {
        String check = walk.id("status-checks", Map.of("stillLove", "YES"));
        assertThat(done()).contains("status-check");
        walk.record("retractions", Map.of("record", check, "why", "I wrote this twice."));
        assertThat(done()).doesNotContain("status-check");
        assertThat(walk.entry(check).get("retracted").isNull()).isFalse();
        assertThat(walk.post("amendments", Map.of("record", check, "correctedOccurredOn", "2026-01-01"))
                        .problem())
                .isEqualTo("not-now");

        String reason = reason("One.");
        walk.record("retractions", Map.of("record", reason));
        assertThat(walk.view("reasons").get("reasons")).isEmpty();
        assertThat(walk.view("reasons").get("retracted")).hasSize(1);
    }

    private List<String> done() {
        return walk.view("progress")
                .get("steps")
                .valueStream()
                .filter(step -> step.get("state").asString().equals("done"))
                .map(step -> step.get("step").asString())
                .toList();
    }

    @Test
    void an_erased_text_reads_as_erased_everywhere_and_at_every_moment() {
        String reason = reason("The stones in the river.");
        walk.record("rewordings", Map.of("reason", reason, "text", "The stones in the lake."));
        String before = walk.id("urges", Map.of("kind", "CONTACT", "intensity", 3));
        walk.record("text-erasures", Map.of("record", reason));
        for (String at : List.of("", "&at=" + before)) {
            for (String view : List.of("timeline?limit=200", "reasons?x=x")) {
                assertThat(walk.get(view + at).body()).as(view + at).doesNotContain("stones");
            }
        }
        assertThat(walk.view("timeline?q=stones").get("entries")).isEmpty();
        assertThat(walk.entry(reason).get("erasedAt").isNull()).isFalse();
        assertThat(walk.view("reasons").at("/reasons/0/text").isNull()).isTrue();
        assertThat(walk.view("reasons").at("/reasons/0/strength").asInt()).isEqualTo(5);
        assertThat(walk.record("urges", Map.of("kind", "CONTACT", "intensity", 3))
                        .toString())
                .doesNotContain("stones");
    }

    @Test
    void a_look_back_shows_what_was_answered_then() throws InterruptedException {
        List<Map<String, String>> then = new ArrayList<>();
        List<JsonNode> receipts = new ArrayList<>();
        List<Runnable> steps = List.of(
                () -> receipts.add(walk.record("reasons", Map.of("text", "One.", "forWhom", "MYSELF", "strength", 5))),
                () -> receipts.add(walk.record("status-checks", Map.of("stillLove", "YES", "occurredOn", "2026-02"))),
                () -> receipts.add(
                        walk.record("rewordings", Map.of("reason", id(receipts, 0), "text", "One and a half."))),
                () -> receipts.add(walk.record("retractions", Map.of("record", id(receipts, 1)))),
                () -> receipts.add(
                        walk.record("amendments", Map.of("record", id(receipts, 0), "correctedOccurredOn", "2025"))),
                () -> receipts.add(walk.record("strikes", Map.of("reason", id(receipts, 0)))));
        for (Runnable step : steps) {
            step.run();
            then.add(answers(""));
            Thread.sleep(5);
        }
        assertThat(new HashSet<>(then)).as("each changed something").hasSize(steps.size());
        for (int i = 0; i < receipts.size(); i++) {
            JsonNode receipt = receipts.get(i);
            for (String at : List.of("record", "sequence", "recordedAt")) {
                assertThat(answers(receipt.get(at).asString()))
                        .as("%s of %s", at, i)
                        .isEqualTo(then.get(i));
            }
        }
        assertThat(answers("2200-01-01T00:00:00Z")).isEqualTo(then.getLast());
        assertThat(walk.get("progress?at=yesterday").problem()).isEqualTo("bad-request");
    }

    private static String id(List<JsonNode> receipts, int index) {
        return receipts.get(index).get("record").asString();
    }

    private Map<String, String> answers(String at) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String view : VIEWS) {
            String asked = at.isEmpty() ? view : view + (view.contains("?") ? "&" : "?") + "at=" + at;
            answers.put(view, walk.view(asked).toString());
        }
        return answers;
    }

    private List<String> texts(String timeline) {
        return walk.view(timeline)
                .get("entries")
                .valueStream()
                .map(entry -> entry.at("/words/text").asString(""))
                .toList();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        for (String view : VIEWS) {
            Answer first = walk.get(view);
            assertThat(first.header("Cache-Control")).contains("no-store");
            assertThat(ifNoneMatch(view, first.header("ETag")).status())
                    .as(view)
                    .isEqualTo(304);
            assertThat(ifNoneMatch(view, first.header("ETag")).body()).isEmpty();
        }
        Map<String, String> tags = new LinkedHashMap<>();
        VIEWS.forEach(view -> tags.put(view, walk.get(view).header("ETag")));
        walk.record("conclusions", Map.of("conclusion", "PART"));
        reason("One.");
        tags.forEach((view, tag) ->
                assertThat(ifNoneMatch(view, tag).status()).as(view).isEqualTo(200));
    }

    private Answer ifNoneMatch(String view, String tag) {
        HttpRequest.Builder request = walk.http().request(walk.at(view)).header("If-None-Match", tag);
        return walk.http().send(request.GET());
    }

    @Test
    void a_view_is_no_older_than_asked_for_or_says_so() {
        String position =
                walk.record("entries", Map.of("text", "Word.")).get("position").asString();
        for (String view : VIEWS) {
            Answer fresh = walk.at(view, position);
            assertThat(fresh.status()).isEqualTo(200);
            assertThat(fresh.header("Onward-Stale")).as(view).isEmpty();
            assertThat(Long.parseLong(fresh.header("Onward-Position")))
                    .isGreaterThanOrEqualTo(Long.parseLong(position));
        }
        assertThat(walk.at("progress", "999999999").header("Onward-Stale")).isEqualTo("true");
        assertThat(walk.at("progress", "soon").problem()).isEqualTo("bad-request");
    }
}
