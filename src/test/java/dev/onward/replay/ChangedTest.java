package dev.onward.replay;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.facts.Guard;
import dev.onward.replay.Changed.GaugeChange;
import dev.onward.views.Told;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What changes by being corrected. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedTest {

    private final Told told = Told.journey();

    private Changed last() {
        return Replaying.of(told.happenings()).all().getLast().changed();
    }

    @Test
    void a_rating_whose_day_is_corrected_may_be_the_last_one_now() {
        UUID first = told.record(new GaugesRated(now(-90), 3, null, null, null, null, null));
        told.record(new GaugesRated(now(-60), 5, null, null, null, null, null));
        told.record(new RecordAmended(now(3), first, Map.of(), now(-30)));

        assertThat(last().gauges()).containsExactly(new GaugeChange("mood", 5, 3));
    }

    @Test
    void a_guard_that_stays_open_says_when_it_opens_now() {
        UUID decision = told.record(
                new DecisionMade(now(1), Decision.LEAVE, null),
                new CoolingOffStarted(now(1), 7, Told.START.plus(Duration.ofDays(7))));
        told.record(new CoolingOffChanged(now(2), decision, 9, text("longer")));

        assertThat(last().guards()).singleElement().satisfies(guard -> {
            assertThat(guard.guard()).isEqualTo(Guard.COOLING_OFF_OVER);
            assertThat(guard.opensAt())
                    .isEqualTo(Told.START.plus(Duration.ofDays(9).plusMinutes(1)));
        });
    }
}
