package dev.onward.timeline;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.shared.OccurredOn;
import dev.onward.views.Folded;
import dev.onward.views.StoredJson;
import dev.onward.views.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryTest {

    private final Told told = Told.journey();

    @Test
    void the_cooling_off_period_goes_by_the_day_of_the_decision_as_corrected_like_progress_does() {
        Instant recorded = Instant.parse("2026-05-09T00:01:00Z");
        UUID decided =
                told.record(new DecisionMade(now(1), Decision.LEAVE, null), new CoolingOffStarted(now(1), 7, recorded));
        assertThat(details(decided)).isEqualTo(shown(7, "2026-05-09T00:01:00Z"));

        told.record(new RecordAmended(now(2), decided, Map.of(), OccurredOn.of("2026-04-20")));
        Instant corrected = Instant.parse("2026-04-27T12:00:00Z");
        assertThat(details(decided)).isEqualTo(shown(7, corrected.toString()));
        assertThat(facts().deciding().coolingOffEnds(Told.ZONE)).contains(corrected);
    }

    @Test
    void a_changed_cooling_off_period_shows_with_its_decision_until_the_change_is_taken_back() {
        UUID earlier = told.record(
                new DecisionMade(now(1), Decision.LEAVE, null), new CoolingOffStarted(now(1), 7, Told.START));
        UUID decided = told.record(
                new DecisionMade(now(2), Decision.LEAVE, null), new CoolingOffStarted(now(2), 7, Told.START));
        UUID first = told.record(new CoolingOffChanged(now(3), decided, 30, text("more")));
        UUID second = told.record(new CoolingOffChanged(now(4), decided, 0, text("enough")));

        assertShown(decided, 0, "2026-05-02T00:02:00Z");
        told.record(new RecordRetracted(now(5), second, "cooling-off-changed", null));
        assertShown(decided, 30, "2026-06-01T00:02:00Z");
        told.record(new RecordRetracted(now(6), first, "cooling-off-changed", null));
        assertShown(decided, 7, "2026-05-09T00:02:00Z");
        assertThat(details(earlier)).isEqualTo(shown(7, "2026-05-09T00:01:00Z"));
        assertThat(details(first)).isEqualTo(Map.of("decision", decided.toString(), "days", 30));

        told.record(new RecordRetracted(now(7), decided, "decision-made", null));
        assertThat(folded().find("LEAVE")).as("an entry of no record").isEmpty();
    }

    /** In the timeline, and the same for the guards. */
    private void assertShown(UUID decided, int days, String until) {
        assertThat(details(decided)).isEqualTo(shown(days, until));
        assertThat(facts().deciding().coolingOffEnds(Told.ZONE)).contains(Instant.parse(until));
    }

    @Test
    void what_was_brought_along_is_marked_with_the_journal_it_came_from() {
        UUID brought = told.record(
                new EntryWritten(now(0), text("a day"), null, List.of()), new RecordImported(now(0), Journal.DAYLIO));

        assertThat(TimelineEntry.of(entry(brought)).importedFrom()).isEqualTo(Journal.DAYLIO);
        assertThat(entry(brought).words()).containsEntry("text", text("a day"));
    }

    @Test
    void an_entry_that_does_not_say_what_became_of_a_cooling_off_period_is_folded_anew() {
        UUID decided = told.record(new DecisionMade(now(1), Decision.LEAVE, null));
        String entry = new String(StoredJson.write(entry(decided)), UTF_8);
        String older = entry.replace("\"coolingOff\":[],", "");

        assertThat(older).isNotEqualTo(entry);
        assertThatThrownBy(() -> StoredJson.read(older.getBytes(UTF_8), Entry.class))
                .isInstanceOf(JacksonException.class);
    }

    private static Map<String, Object> shown(int days, String until) {
        return Map.of("decision", "LEAVE", "coolingOffDays", days, "coolingOffUntil", until);
    }

    private Map<String, Object> details(UUID record) {
        return TimelineEntry.of(entry(record)).details();
    }

    private Entry entry(UUID record) {
        return folded().find(record.toString()).orElseThrow();
    }

    private Folded<Entry> folded() {
        return Folded.of(new TimelineView(), told.happenings());
    }

    private JourneyFacts facts() {
        return told.happenings().stream().reduce(JourneyFacts.NONE, JourneyFacts::after, (one, other) -> other);
    }
}
