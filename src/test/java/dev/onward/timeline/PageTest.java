package dev.onward.timeline;

import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Problem;
import dev.onward.views.Folded;
import dev.onward.views.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTest {

    private final Told told = Told.journey();

    @BeforeEach
    void a_thousand_entries_whose_days_go_backwards() {
        for (int i = 1; i <= 1_000; i++) {
            told.record(new EntryWritten(OccurredOn.of("" + (2150 - i % 200)), text("x"), null, List.of()));
        }
        told.record(new RecordAmended(OccurredOn.of("2026"), Told.id(1), Map.of("text", text("y")), null));
    }

    @Test
    void pages_of_every_order_and_direction_show_each_listed_record_once() {
        for (String order : List.of("occurred", "recorded")) {
            List<Long> newest = walk(request(order, "newest", "70", null));
            List<Long> oldest = walk(request(order, "oldest", "70", null));

            assertThat(newest).hasSize(1_001).doesNotHaveDuplicates();
            assertThat(oldest).isEqualTo(newest.reversed());
        }
        assertThat(walk(request("recorded", "oldest", "200", null))).isSorted();
    }

    @Test
    void pages_go_on_wherever_the_server_stands() {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(walk(request("occurred", "newest", "70", null))).hasSize(1_001);
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(page(request("recorded", "oldest", "200", null)).next()).isNotNull();
        assertThat(walk(request("recorded", "oldest", "143", null))).hasSize(1_001);
    }

    @Test
    void a_rare_entry_is_found_behind_many_others() {
        TimelineRequest rare = new TimelineRequest(
                null, null, List.of("journey-started"), List.of(), List.of(), null, "recorded", "newest", "1", null);

        assertThat(page(rare).entries()).hasSize(1);
    }

    @Test
    void a_broken_cursor_or_one_of_the_other_order_is_refused() {
        String other = page(request("recorded", "oldest", "1", null)).next();

        assertThatThrownBy(() -> request("occurred", "oldest", "1", other).page())
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> request("occurred", "oldest", "1", "%%").page())
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> request("occurred", "oldest", "1", "AAAA").page())
                .isInstanceOf(Problem.class);
    }

    @Test
    void what_no_parameter_takes_is_refused() {
        for (String limit : List.of("0", "201", "-1", "x", "", "99999999999")) {
            assertThatThrownBy(() -> request("occurred", "oldest", limit, null).page())
                    .isInstanceOf(Problem.class);
        }
        assertThatThrownBy(() -> request("OCCURRED", "oldest", "1", null).page())
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> request("occurred", "up", "1", null).page()).isInstanceOf(Problem.class);
    }

    private List<Long> walk(TimelineRequest request) {
        List<Long> sequences = new ArrayList<>();
        String cursor = null;
        do {
            Timeline page = page(request(request.order(), request.direction(), request.limit(), cursor));
            page.entries().forEach(entry -> sequences.add(entry.sequence()));
            cursor = page.next();
        } while (cursor != null);
        return sequences;
    }

    private Timeline page(TimelineRequest request) {
        Entries entries = Entries.of(Folded.of(new TimelineView(), told.happenings()));
        return request.page().of(entries, request.filter(Told.ZONE).with(text -> ""));
    }

    private static TimelineRequest request(String order, String direction, String limit, String cursor) {
        return new TimelineRequest(null, null, List.of(), List.of(), List.of(), null, order, direction, limit, cursor);
    }
}
