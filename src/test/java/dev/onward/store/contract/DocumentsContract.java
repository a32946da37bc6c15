package dev.onward.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.store.Document;
import dev.onward.store.Document.Key;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every store of documents does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class DocumentsContract extends StoreContract {

    private static final String END = "￿";

    private static Document document(String id, long position, String json, String... orders) {
        return new Document(new Key("view", "j", id), position, List.of(orders), utf8(json));
    }

    private String json(String id) {
        return store.documents()
                .find(new Key("view", "j", id))
                .map(found -> new String(found.json(), StandardCharsets.UTF_8))
                .orElse("none");
    }

    private List<String> scan(String from, String to, boolean backwards, int limit) {
        return store.documents().scan("view", "j", from, to, backwards, limit).stream()
                .map(found -> found.key().id())
                .toList();
    }

    @Test
    void a_document_is_read_back_as_it_was_put() {
        store.documents().put(document("a", 7, "{\"x\":\"é💔\"}", "by:1", "on:2"));
        reopen();
        Document read = store.documents().find(new Key("view", "j", "a")).orElseThrow();
        assertThat(read.position()).isEqualTo(7);
        assertThat(read.orders()).containsExactly("by:1", "on:2");
        assertThat(json("a")).isEqualTo("{\"x\":\"é💔\"}");
        assertThat(json("b")).isEqualTo("none");
        assertThat(store.documents().find(new Key("other", "j", "a"))).isEmpty();
        assertThat(store.documents().find(new Key("view", "k", "a"))).isEmpty();
    }

    @Test
    void a_document_without_orders_has_none() {
        store.documents().put(document("a", 1, "{}"));
        assertThat(store.documents()
                        .find(new Key("view", "j", "a"))
                        .orElseThrow()
                        .orders())
                .isEmpty();
    }

    @Test
    void a_later_document_replaces_an_earlier_one_and_an_older_one_never_does() {
        store.documents().put(document("a", 5, "5", "by:5"));
        store.documents().put(document("a", 6, "6", "by:6"));
        store.documents().put(document("a", 6, "again", "by:9"));
        store.documents().put(document("a", 4, "4", "by:4"));
        assertThat(json("a")).isEqualTo("6");
        assertThat(scan("by:", "by:" + END, false, 10)).containsExactly("a");
        assertThat(scan("by:6", "by:7", false, 10)).containsExactly("a");
    }

    @Test
    void a_scan_is_ordered_bounded_and_limited_both_ways() {
        for (int i = 0; i < 5; i++) {
            store.documents().put(document("d" + i, 1, "{}", "by:" + i, "on:" + (9 - i)));
        }
        assertThat(scan("by:", "by:" + END, false, 10)).containsExactly("d0", "d1", "d2", "d3", "d4");
        assertThat(scan("by:", "by:" + END, true, 2)).containsExactly("d4", "d3");
        assertThat(scan("by:1", "by:3", false, 10))
                .as("from inclusive, to exclusive")
                .containsExactly("d1", "d2");
        assertThat(scan("by:1", "by:3", true, 10)).containsExactly("d2", "d1");
        assertThat(scan("on:", "on:" + END, false, 1)).containsExactly("d4");
        assertThat(store.documents().scan("view", "other", "by:", "by:" + END, false, 10))
                .isEmpty();
    }

    @Test
    void orders_sort_by_their_characters() {
        List<String> places = List.of("by: ", "by:A", "by:Z", "by:a", "by:é", "by:❤");
        places.forEach(place -> store.documents().put(document(place, 1, "{}", place)));
        assertThat(scan("by:", "by:" + END, false, 10)).isEqualTo(places);
    }

    @Test
    void keys_name_every_document_of_a_view() {
        store.documents().put(document("a", 1, "{}"));
        store.documents().put(new Document(new Key("view", "i", "b"), 1, List.of(), utf8("{}")));
        store.documents().put(new Document(new Key("other", "i", "c"), 1, List.of(), utf8("{}")));
        assertThat(store.documents().keys("view"))
                .containsExactlyInAnyOrder(new Key("view", "j", "a"), new Key("view", "i", "b"));
    }

    @Test
    void removing_takes_one_view_of_one_journey_and_overwrites_its_bytes() {
        String canary = "canary-" + UUID.randomUUID();
        for (int i = 0; i < 30; i++) {
            store.documents().put(document("kept" + i, 1, "{}"));
            store.documents()
                    .put(new Document(
                            new Key("view", "gone", "d" + i), 1, List.of("by:" + i), utf8(canary.repeat(i * 10 + 1))));
        }
        assertThat(store.holds(utf8(canary))).as("the search finds it").isTrue();
        store.documents().removeAll("view", "gone");
        assertThat(store.holds(utf8(canary))).isFalse();
        assertThat(store.documents().keys("view")).hasSize(30);
        assertThat(store.documents().scan("view", "gone", "by:", "by:" + END, false, 10))
                .isEmpty();
        store.documents().removeAll("view", "gone");
    }

    @Test
    void what_was_replaced_is_overwritten_when_asked_for() {
        String canary = "canary-" + UUID.randomUUID();
        store.documents().put(document("a", 1, canary));
        store.together(() -> {
            store.documents().put(document("a", 2, "{}"));
            store.documents().forgetReplaced();
        });
        assertThat(store.holds(utf8(canary))).isFalse();
        assertThat(json("a")).isEqualTo("{}");
    }

    @Test
    void removing_together_with_other_writes_overwrites_too() {
        String canary = "canary-" + UUID.randomUUID();
        store.documents().put(document("a", 1, canary));
        store.together(() -> {
            store.documents().removeAll("view", "j");
            store.documents().put(document("b", 2, "{}"));
        });
        assertThat(store.holds(utf8(canary))).isFalse();
        assertThat(json("b")).isEqualTo("{}");
    }

    @Test
    void what_is_written_together_is_seen_by_its_writer() {
        store.together(() -> {
            store.documents().put(document("a", 1, "1", "by:1"));
            assertThat(json("a")).isEqualTo("1");
            assertThat(scan("by:", "by:" + END, false, 10)).containsExactly("a");
            assertThat(store.documents().keys("view")).hasSize(1);
        });
    }
}
