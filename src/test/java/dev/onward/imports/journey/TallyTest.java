package dev.onward.imports.journey;

import static dev.onward.views.Told.JOURNEY;
import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {

    private static final Whose WHOSE =
            new Whose(JOURNEY, new UUID(9, 9), name -> new UUID(0, 0), (record, words) -> text(words));

    @Test
    void on_the_safety_path_nothing_counts_what_rests_or_speaks_of_it() {
        Told told = Told.journey();
        UUID ready = told.record(new ReadyToSpeakDeclared(now(1)));
        told.record(new RecordAmended(now(2), ready, Map.of(), null));
        told.record(new SafetyPathTaken(now(3)));
        Tally tally = new Tally();
        for (Happening happening : told.happenings()) {
            tally.count(List.of(happening));
        }

        JourneyReport onPath = tally.report(WHOSE, true);
        assertThat(onPath.records()).isEqualTo(2);
        assertThat(onPath.events()).isEqualTo(2);
        assertThat(onPath.kinds()).containsOnlyKeys("journey-started", "safety-path-taken");
        assertThat(tally.report(WHOSE, false).records()).isEqualTo(4);
    }
}
