package dev.onward.progress;

import static dev.onward.journey.Events.acknowledged;
import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.child;
import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.talked;
import static dev.onward.journey.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.facts.Guard;
import dev.onward.progress.Progress.State;
import dev.onward.progress.Progress.StepState;
import dev.onward.progress.Readiness.GuardState;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {

    private final JourneyStory story = JourneyStory.begun();

    private Progress progress() {
        return Progress.of(JourneyStory.JOURNEY, story.facts(), story.moment());
    }

    private State state(Step step) {
        return progress().steps().stream()
                .filter(it -> it.step() == step)
                .map(StepState::state)
                .findFirst()
                .orElseThrow();
    }

    private GuardState guard(Guard guard) {
        return progress().readinessToTalk().guards().stream()
                .filter(it -> it.guard() == guard)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void at_the_start_nothing_is_done_and_the_sums_say_so() {
        assertThat(progress().phase()).isEqualTo(Phase.ACKNOWLEDGING);
        assertThat(progress().stepsPercent().sum()).isEqualTo("(0 done + 0 skipped) / 24 applicable = 0.0 %");
        assertThat(progress().articleMeasure().sum())
                .isEqualTo("0 for not yet admitting + 50 × 0 done / 23 other applicable = 0.0 %");
    }

    @Test
    void skipped_steps_count_for_the_steps_and_not_for_the_article() {
        story.tell(new StepSkipped(story.now(), Step.TIME_TOGETHER, text("we live apart")));
        story.tell(concluded(story.now(), Conclusion.PART));
        assertThat(state(Step.TIME_TOGETHER)).isEqualTo(State.SKIPPED);
        assertThat(progress().stepsPercent().sum()).isEqualTo("(1 done + 1 skipped) / 24 applicable = 8.3 %");
        assertThat(progress().articleMeasure().percent()).isEqualByComparingTo("2.2");
    }

    @Test
    void admitting_is_half_of_the_task() {
        story.tell(acknowledged(story.now()));
        assertThat(progress().articleMeasure().sum())
                .isEqualTo("50 for admitting + 50 × 0 done / 23 other applicable = 50.0 %");
    }

    @Test
    void a_skipped_step_that_is_done_after_all_is_done() {
        story.tell(new StepSkipped(story.now(), Step.ADMIT, text("not now")));
        story.tell(acknowledged(story.now()));
        assertThat(state(Step.ADMIT)).isEqualTo(State.DONE);
    }

    @Test
    void at_most_three_next_steps_each_with_the_request_that_takes_it() {
        assertThat(progress().nextSteps())
                .containsExactly(
                        next(Step.STATUS_CHECK, "status-checks", "answerStatusCheck"),
                        next(Step.TIME_TOGETHER, "times-together", "logTimeTogether"),
                        next(Step.ADMIT, "acknowledgements", "acknowledgeStatus"));
        story.tell(acknowledged(story.now()));
        assertThat(progress().nextSteps()).extracting(NextStep::step).doesNotContain(Step.ADMIT);
    }

    private static NextStep next(Step step, String place, String operation) {
        return new NextStep(step, "POST", "/api/journeys/" + JourneyStory.JOURNEY + "/" + place, operation);
    }

    @Test
    void a_closed_journey_proposes_nothing() {
        story.tell(new JourneyClosed(story.now(), Outcome.OTHER, null));
        assertThat(progress().nextSteps()).isEmpty();
    }

    @Test
    void readiness_says_what_is_missing_and_what_opens_by_itself() {
        story.tell(decidedToLeave(story.now(), 7));
        GuardState coolingOff = guard(Guard.COOLING_OFF_OVER);
        assertThat(coolingOff.state()).isEqualTo(Readiness.State.OPEN);
        assertThat(coolingOff.opensAt()).isEqualTo(story.moment().plus(Duration.ofDays(7)));
        assertThat(guard(Guard.CALM).missing()).isNotBlank();

        story.later(Duration.ofDays(8));
        story.tell(calm(story.now(), 6));
        assertThat(guard(Guard.COOLING_OFF_OVER)).isEqualTo(met(Guard.COOLING_OFF_OVER));
        assertThat(guard(Guard.CALM)).isEqualTo(met(Guard.CALM));
        assertThat(progress().readinessToTalk().ready()).isFalse();
    }

    private static GuardState met(Guard guard) {
        return new GuardState(guard, Readiness.State.MET, null, null);
    }

    @Test
    void on_the_safety_path_the_phase_of_a_talk_that_was_held_rests() {
        story.tell(acknowledged(story.now()));
        story.tell(talked(story.now(), TalkOutcome.HEATED));
        assertThat(progress().phase()).isEqualTo(Phase.TALKING);

        story.tell(new SafetyPathTaken(story.now()));
        assertThat(progress().phase()).isEqualTo(Phase.ACKNOWLEDGING);
    }

    @Test
    void on_the_safety_path_nothing_speaks_of_a_talk() {
        story.tell(new SafetyPathTaken(story.now()));
        assertThat(progress().safetyPath()).isTrue();
        assertThat(progress().readinessToTalk()).isNull();
        assertThat(progress().steps()).extracting(StepState::step).doesNotContain(Step.TALK, Step.TALK_PLAN);
    }

    @Test
    void children_are_added_before_it_is_proposed_where_they_live() {
        assertThat(NextStep.of(JourneyStory.JOURNEY, Step.CUSTODY, story.facts()))
                .contains(next(Step.CUSTODY, "children", "addChild"));

        story.tell(child(story.now()));
        assertThat(NextStep.of(JourneyStory.JOURNEY, Step.CUSTODY, story.facts()))
                .contains(next(Step.CUSTODY, "custody-proposals", "proposeCustody"));
    }

    @Test
    void for_who_was_asked_to_leave_to_decide_is_to_accept() {
        assertThat(NextStep.of(JourneyStory.JOURNEY, Step.DECIDE, story.facts()))
                .contains(next(Step.DECIDE, "decisions", "makeDecision"));

        story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.ASKED_TO_LEAVE), Set.of()));
        assertThat(NextStep.of(JourneyStory.JOURNEY, Step.DECIDE, story.facts()))
                .contains(next(Step.DECIDE, "acceptances", "acceptPartnersDecision"));
        story.tell(new PartnersDecisionAccepted(story.now(), null));
        assertThat(state(Step.DECIDE)).isEqualTo(State.DONE);
    }
}
