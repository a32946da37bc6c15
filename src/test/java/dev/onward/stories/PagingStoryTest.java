package dev.onward.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.accounts.Http;
import dev.onward.accounts.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reading a timeline page by page. */
@Story
class PagingStoryTest {

    @LocalServerPort
    int port;

    Walk walk;

    @BeforeEach
    void begin() {
        walk = Walk.begin(new Http(port, null));
    }

    @Test
    void every_way_of_paging_meets_every_entry_once() {
        for (int i = 0; i < 23; i++) {
            walk.record("entries", Map.of("text", "Word " + i % 2, "occurredOn", "2025-0" + (1 + i % 5)));
            if (i % 4 == 0) {
                walk.record("gauges", Map.of("mood", i % 11));
            }
        }
        for (String filter : List.of("", "&kind=entry-written", "&q=word%201", "&from=2025-02-01&to=2025-03-31")) {
            Set<String> met = null;
            for (String order : List.of("occurred", "recorded")) {
                List<String> newest = pages("order=" + order + "&direction=newest" + filter);
                List<String> oldest = pages("order=" + order + "&direction=oldest" + filter);
                assertThat(newest).isNotEmpty().doesNotHaveDuplicates();
                assertThat(newest.reversed()).isEqualTo(oldest);
                met = met == null ? Set.copyOf(newest) : met;
                assertThat(Set.copyOf(newest)).isEqualTo(met);
                assertThat(whole("order=" + order + "&direction=newest" + filter))
                        .isEqualTo(newest);
            }
        }
        assertThat(pages("kind=entry-written")).hasSize(23);
        assertThat(pages("kind=entry-written&kind=gauges-rated")).hasSize(29);
    }

    @Test
    void what_is_recorded_between_two_pages_disturbs_neither() {
        for (int i = 0; i < 9; i++) {
            walk.record("entries", Map.of("text", "Word " + i));
        }
        List<String> before = whole("order=recorded");
        JsonNode first = walk.view("timeline?order=recorded&limit=4");
        walk.record("entries", Map.of("text", "In between."));
        List<String> met = new ArrayList<>(first.get("entries").findValuesAsString("record"));
        met.addAll(whole("order=recorded&cursor=" + first.get("next").asString()));
        assertThat(met).isEqualTo(before);
        assertThat(walk.get("timeline?order=occurred&cursor="
                                + first.get("next").asString())
                        .problem())
                .isEqualTo("bad-request");
    }

    private List<String> whole(String query) {
        return records(walk.view("timeline?limit=200&" + query));
    }

    private List<String> pages(String query) {
        List<String> records = new ArrayList<>();
        String address = walk.at("timeline?limit=4&" + query);
        while (address != null) {
            Answer page = walk.http().get(address);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            records.addAll(records(page.json()));
            address = next(page);
        }
        return records;
    }

    /** As the header of RFC 8288 has it. */
    private static String next(Answer page) {
        return page.response().headers().allValues("Link").stream()
                .filter(link -> link.endsWith("; rel=\"next\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    private static List<String> records(JsonNode timeline) {
        return timeline.get("entries")
                .valueStream()
                .map(entry -> entry.get("record").asString())
                .toList();
    }
}
