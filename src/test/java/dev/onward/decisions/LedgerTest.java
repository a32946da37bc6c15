package dev.onward.decisions;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.decisions.Words.Word;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionRethought;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.DecidingEvent.Rethought;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.views.Told;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {

    private final Told told = Told.journey();

    private Ledger ledger() {
        return Ledger.of(Boards.notebook(told));
    }

    private static DecisionMade decided(int minutes, Decision decision) {
        return new DecisionMade(now(minutes), decision, text("why"));
    }

    @Test
    void nothing_stands_before_anything_was_decided() {
        assertThat(ledger().standing()).isNull();
        assertThat(ledger().daysStanding()).isNull();
        assertThat(ledger().words()).isEmpty();
    }

    @Test
    void a_decision_stands_for_whole_days_of_the_journey() {
        told.record(decided(1, Decision.LEAVE));

        Ledger later = Ledger.of(Boards.notebook(told, Told.START.plus(Duration.ofHours(61)), false));

        assertThat(later.standing()).extracting(Word::says).isEqualTo("LEAVE");
        assertThat(later.daysStanding())
                .as("from noon of the 2nd to the morning of the 5th")
                .isEqualTo(3);
    }

    @Test
    void what_was_revoked_or_left_open_does_not_stand() {
        told.record(decided(1, Decision.LEAVE));
        UUID revoked = told.record(new DecisionRevoked(now(2), text("no")));
        assertThat(ledger().standing()).isNull();

        told.record(new RecordRetracted(now(3), revoked, "decision-revoked", null));
        assertThat(ledger().standing()).extracting(Word::says).isEqualTo("LEAVE");

        told.record(decided(4, Decision.NOT_YET));
        assertThat(ledger().standing()).isNull();

        told.record(new PartnersDecisionAccepted(now(5), null));
        assertThat(ledger().standing()).extracting(Word::kind).isEqualTo("partners-decision-accepted");
    }

    @Test
    void every_word_is_told_in_the_order_in_which_it_was_said() {
        told.record(decided(-9, Decision.LEAVE), new GuardOverridden(now(-9), "not-concluded", text("I know")));
        told.record(new DecisionWavered(now(-1), 7, text("a song")));
        told.record(new DecisionRethought(now(-5), Rethought.STILL_BEST, text("still")));

        assertThat(ledger().words())
                .extracting(Word::kind, Word::says, Word::strength, Word::words)
                .containsExactly(
                        tuple("decision-made", "LEAVE", null, text("why")),
                        tuple("decision-rethought", "STILL_BEST", null, text("still")),
                        tuple("decision-wavered", null, 7, text("a song")));
        assertThat(ledger().overridden())
                .extracting(Ledger.Overridden::guard, Ledger.Overridden::note)
                .containsExactly(tuple("not-concluded", text("I know")));
    }

    @Test
    void love_and_resolve_are_drawn_together() {
        told.record(new GaugesRated(OccurredOn.of("2026-05-01"), 5, null, null, 9, 2, null));
        told.record(new GaugesRated(OccurredOn.of("2026-05-02"), 5, null, null, null, null, null));
        told.record(new GaugesRated(OccurredOn.of("2026-04-30"), null, null, null, null, 8, null));

        assertThat(ledger().loveAndResolve())
                .extracting(Ledger.Rating::love, Ledger.Rating::resolve)
                .containsExactly(tuple(null, 8), tuple(9, 2));
    }
}
