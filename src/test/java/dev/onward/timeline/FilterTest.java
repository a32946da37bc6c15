package dev.onward.timeline;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import dev.onward.journey.events.Perspective;
import dev.onward.journey.events.Phase;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Problem;
import dev.onward.views.Folded;
import dev.onward.views.Told;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilterTest {

    private final Told told = Told.journey();

    @Test
    void days_are_those_of_the_journeys_zone_and_the_last_one_counts() {
        UUID lateInUtc = told.record(written("2026-05-01T12:00:00Z"));
        UUID day = told.record(written("2026-05-02"));
        UUID justBefore = told.record(written("2026-05-01T11:59:59Z"));
        UUID justAfter = told.record(written("2026-05-02T12:00:00Z"));

        assertThat(within("2026-05-02", "2026-05-02")).contains(lateInUtc, day).doesNotContain(justBefore, justAfter);
    }

    @Test
    void what_is_known_by_month_or_year_may_have_happened_on_any_of_its_days() {
        UUID may = told.record(written("2026-05"));
        UUID year = told.record(written("about 2026"));

        assertThat(within("2026-05-30", "2026-05-31")).contains(may, year);
        assertThat(within("2026-06-01", null)).contains(year).doesNotContain(may);
        assertThat(within(null, "2026-04-30")).contains(year).doesNotContain(may);
    }

    @Test
    void an_instant_is_a_bound_too_and_itself_included() {
        UUID exact = told.record(written("2026-05-01T12:00:00Z"));

        assertThat(within("2026-05-01T12:00:00Z", "2026-05-01T14:00:00+02:00")).containsExactly(exact);
    }

    @Test
    void kind_phase_and_perspective_narrow_down_together() {
        UUID decision = told.record(new DecisionMade(now(0), Decision.STAY, null));
        UUID waived = told.record(new LegalAdviceWaived(now(0), text("no")));

        assertThat(wanted(request(null, null, List.of("decision-made", "legal-advice-waived"), null)))
                .containsExactlyInAnyOrder(decision, waived);
        assertThat(records(new Filter(
                        null,
                        null,
                        java.util.Set.of(),
                        java.util.Set.of(Phase.PREPARING, Phase.DECIDING),
                        java.util.Set.of(Perspective.LEGAL),
                        null)))
                .containsExactly(waived);
    }

    @Test
    void words_are_found_whatever_the_case_and_accents() {
        UUID cafe = told.record(new EntryWritten(now(0), text("Im CAFÉ"), null, List.of()));
        UUID tag = told.record(new EntryWritten(now(0), text("x"), null, List.of(text("cafe"))));
        UUID note = told.record(
                new DecisionMade(now(0), Decision.STAY, null), new GuardOverridden(now(0), "g", text("(café)")));
        told.record(new EntryWritten(now(0), text("tea"), null, List.of()));

        assertThat(wanted(request(null, null, List.of(), "cafÉ"))).containsExactlyInAnyOrder(cafe, tag, note);
    }

    @Test
    void amended_words_are_found_and_those_before_or_erased_are_not() {
        UUID entry = told.record(new EntryWritten(now(0), text("hate"), null, List.of()));
        told.record(new RecordAmended(now(0), entry, Map.of("text", text("love")), null));
        assertThat(wanted(request(null, null, List.of(), "love"))).containsExactly(entry);
        assertThat(wanted(request(null, null, List.of(), "hate"))).isEmpty();

        told.record(new TextErased(now(0), entry));
        assertThat(wanted(request(null, null, List.of(), "love"))).isEmpty();
    }

    @Test
    void an_unknown_kind_a_wrong_day_and_an_empty_search_are_refused() {
        assertThatThrownBy(() -> wanted(request(null, null, List.of("nonsense"), null)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> wanted(request("2026-02-30", null, List.of(), null)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> wanted(request(null, "soon", List.of(), null))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> wanted(request(null, null, List.of(), " "))).isInstanceOf(Problem.class);
    }

    private List<UUID> within(@Nullable String from, @Nullable String to) {
        return wanted(request(from, to, List.of(), null));
    }

    private List<UUID> wanted(TimelineRequest request) {
        return records(request.filter(Told.ZONE));
    }

    private List<UUID> records(Filter filter) {
        return Folded.of(new TimelineView(), told.happenings()).values().stream()
                .filter(Entry::listed)
                .filter(filter.with(FilterTest::open))
                .map(Entry::record)
                .toList();
    }

    private static String open(PrivateText text) {
        return new String(text.ciphertext(), StandardCharsets.UTF_8);
    }

    private static TimelineRequest request(
            @Nullable String from, @Nullable String to, List<String> kinds, @Nullable String q) {
        return new TimelineRequest(from, to, kinds, List.of(), List.of(), q, "occurred", "newest", "50", null);
    }

    private static EntryWritten written(String occurredOn) {
        return new EntryWritten(OccurredOn.of(occurredOn), text("x"), null, List.of());
    }
}
