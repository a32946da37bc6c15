package dev.onward.journey.facts;

import static dev.onward.journey.Events.acknowledged;
import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.planned;
import static dev.onward.journey.Events.reaffirmed;
import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.talked;
import static dev.onward.journey.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.OccurredOn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepRulesTest {

    private final JourneyStory story = JourneyStory.begun();

    private boolean isDone(Step step) {
        return StepRules.isDone(step, story.facts());
    }

    private void assertDoneBy(Step step, JourneyEvent... events) {
        Steps.assertDoneBy(story, step, events);
    }

    @Test
    void acknowledging_is_a_status_check_an_admission_and_any_conclusion() {
        assertDoneBy(Step.STATUS_CHECK, new StatusCheckAnswered(story.now(), null, null, 20, null, null, null, null));
        assertDoneBy(Step.ADMIT, acknowledged(story.now()));
        for (Conclusion conclusion : Conclusion.values()) {
            assertDoneBy(Step.CONCLUDE, concluded(story.now(), conclusion));
        }
    }

    @Test
    void pros_and_cons_are_one_of_each() {
        JourneyEvent pro = new ConsiderationWeighed(story.now(), Side.PRO, text("x"), 5, ForWhom.MYSELF);

        assertDoneBy(
                Step.PROS_AND_CONS,
                pro,
                pro,
                new ConsiderationWeighed(story.now(), Side.CON, text("x"), 5, ForWhom.MYSELF));
    }

    @Test
    void a_decision_is_one_that_stands() {
        story.tell(decided(story.now(), Decision.NOT_YET));
        assertThat(isDone(Step.DECIDE)).isFalse();
        assertDoneBy(Step.DECIDE, decided(story.now(), Decision.STAY));
        assertDoneBy(Step.DECIDE, decided(story.now(), Decision.LEAVE));

        story.tell(decided(story.now(), Decision.LEAVE));
        story.tell(revoked(story.now()));
        assertThat(isDone(Step.DECIDE)).isFalse();
    }

    @Test
    void life_without_them_is_imagined_once() {
        assertDoneBy(Step.LIFE_WITHOUT, new LifeWithoutImagined(story.now(), text("a small flat")));
    }

    @Test
    void calming_down_is_3_calm_check_ins_on_different_days_of_the_zone() {
        story.at("2026-05-20T06:00:00Z");
        story.tell(calm(OccurredOn.of("2026-05-12T21:59:00Z"), 6));
        story.tell(calm(OccurredOn.of("2026-05-12T22:01:00Z"), 6)); // in Vienna it is the 13th
        story.tell(calm(OccurredOn.of("2026-05-13T12:00:00Z"), 6));
        story.tell(calm(OccurredOn.of("2026-05-14"), 5));
        assertDoneBy(Step.CALM_DOWN, calm(OccurredOn.of("2026-05-15"), 6));
    }

    @Test
    void a_check_in_known_to_the_day_counts_for_that_day() {
        story.at("2026-05-20T06:00:00Z");
        story.tell(calm(OccurredOn.of("2026-05-12"), 6));
        story.tell(calm(OccurredOn.of("2026-05-13T12:00:00Z"), 6));

        assertDoneBy(Step.CALM_DOWN, calm(OccurredOn.of("2026-05-14"), 6));
    }

    @Test
    void reaffirming_a_decision_to_stay_waits_for_no_cooling_off_period() {
        JourneyStory story = JourneyStory.begun();
        story.tell(reaffirmed(story.now()));
        assertThat(StepRules.isDone(Step.REAFFIRM, story.facts())).isFalse();
        story.tell(decided(story.now(), Decision.STAY));
        story.tell(reaffirmed(story.now()));
        assertThat(StepRules.isDone(Step.REAFFIRM, story.facts())).isTrue();
    }

    @Test
    void reaffirming_is_done_after_the_cooling_off_period() {
        story.tell(decidedToLeave(story.now(), 7));
        story.tell(reaffirmed(story.now()));
        story.at("2026-05-08T05:59:59Z").tell(reaffirmed(story.now()));

        story.at("2026-05-08T06:00:00Z");
        assertDoneBy(Step.REAFFIRM, reaffirmed(story.now()));
    }

    @Test
    void the_paper_is_3_reasons_that_stand_and_is_kept_by_reading_or_copying_it() {
        UUID struck = story.tell(reason(story.now()));
        story.tell(new ReasonStruck(story.now(), struck, null));
        assertDoneBy(Step.REASONS_PAPER, reason(story.now()), reason(story.now()), reason(story.now()));
        assertDoneBy(Step.KEEP_PAPER, new ReasonsRead(story.now(), Way.SILENT, null));
        assertDoneBy(Step.KEEP_PAPER, new PocketCopyMade(story.now(), PocketForm.PHONE, null));

        story.tell(reason(story.now()));
        story.tell(new ReasonRestored(story.now(), struck));
        assertThat(isDone(Step.REASONS_PAPER)).isTrue();
    }

    @Test
    void speaking_is_a_plan_and_a_talk() {
        UUID plan = story.tell(planned(story.now(), story.moment()));
        story.tell(new TalkCancelled(story.now(), plan, null));
        assertDoneBy(Step.TALK_PLAN, planned(story.now(), story.moment()));
        assertDoneBy(Step.TALK, talked(story.now(), TalkOutcome.CUT_SHORT));
    }
}
