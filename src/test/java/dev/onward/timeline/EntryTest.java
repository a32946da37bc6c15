package dev.onward.timeline;

import static dev.onward.views.Told.now;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.shared.OccurredOn;
import dev.onward.views.Folded;
import dev.onward.views.Told;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryTest {

    private final Told told = Told.journey();

    @Test
    void the_cooling_off_period_goes_by_the_day_of_the_decision_as_corrected_like_progress_does() {
        Instant recorded = Instant.parse("2026-05-09T00:01:00Z");
        UUID decided =
                told.record(new DecisionMade(now(1), Decision.LEAVE, null), new CoolingOffStarted(now(1), 7, recorded));
        assertThat(details(decided)).isEqualTo(shown("2026-05-09T00:01:00Z"));

        told.record(new RecordAmended(now(2), decided, Map.of(), OccurredOn.of("2026-04-20")));
        Instant corrected = Instant.parse("2026-04-27T12:00:00Z");
        assertThat(details(decided)).isEqualTo(shown(corrected.toString()));
        assertThat(facts().deciding().coolingOffEnds(Told.ZONE)).contains(corrected);
    }

    private static Map<String, Object> shown(String until) {
        return Map.of("decision", "LEAVE", "coolingOffDays", 7, "coolingOffUntil", until);
    }

    private Map<String, Object> details(UUID record) {
        Entry entry = Folded.of(new TimelineView(), told.happenings())
                .find(record.toString())
                .orElseThrow();
        return TimelineEntry.of(entry).details();
    }

    private JourneyFacts facts() {
        return told.happenings().stream().reduce(JourneyFacts.NONE, JourneyFacts::after, (one, other) -> other);
    }
}
