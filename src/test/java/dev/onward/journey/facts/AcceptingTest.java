package dev.onward.journey.facts;

import static dev.onward.journey.Events.VIENNA;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.reaffirmed;
import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.wavered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Step;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** To accept the partner's decision is a decision to go, without a cooling-off period. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptingTest {

    private final JourneyStory story = JourneyStory.begun();

    private JourneyEvent accepted() {
        return new PartnersDecisionAccepted(story.now(), null);
    }

    private boolean isDone(Step step) {
        return StepRules.isDone(step, story.facts());
    }

    @Test
    void it_takes_the_step_of_deciding_until_it_is_taken_back() {
        UUID acceptance = story.tell(accepted());
        assertThat(isDone(Step.DECIDE)).isTrue();
        story.tell(retracted(story.now(), acceptance, "partners-decision-accepted"));
        assertThat(isDone(Step.DECIDE)).isFalse();

        story.tell(accepted());
        story.tell(revoked(story.now()));
        assertThat(isDone(Step.DECIDE)).isFalse();
    }

    @Test
    void it_can_be_wavered_on_reaffirmed_and_revoked_at_once() {
        for (Intention word : new Intention[] {Intention.WAVER, Intention.REAFFIRM, Intention.REVOKE}) {
            assertThat(story.open(word)).containsExactly("no-standing-decision");
        }
        story.tell(accepted());
        for (Intention word : new Intention[] {Intention.WAVER, Intention.REAFFIRM, Intention.REVOKE}) {
            assertThat(story.open(word)).isEmpty();
        }

        story.tell(wavered(story.now()));
        assertThat(story.open(Intention.PLAN_TALK)).contains("decision-wavering");
        story.tell(accepted());
        assertThat(story.open(Intention.PLAN_TALK)).doesNotContain("decision-wavering");
    }

    @Test
    void it_is_enough_to_plan_leaving_and_to_leave() {
        assertThat(story.open(Intention.PLAN_LEAVING)).containsExactly("leaving-without-decision");
        assertThat(story.open(Intention.LEAVE)).containsExactly("leaving-without-decision");

        UUID acceptance = story.tell(accepted());
        assertThat(story.open(Intention.PLAN_LEAVING)).isEmpty();
        assertThat(story.open(Intention.LEAVE)).isEmpty();

        story.tell(retracted(story.now(), acceptance, "partners-decision-accepted"));
        assertThat(story.open(Intention.LEAVE)).containsExactly("leaving-without-decision");
    }

    @Test
    void it_takes_the_place_of_an_own_decision_and_of_its_cooling_off_period() {
        story.tell(decidedToLeave(story.now(), 7));
        story.later(Duration.ofDays(1));
        UUID acceptance = story.tell(accepted());
        assertThat(story.facts().deciding().isAccepted(VIENNA)).isTrue();
        assertThat(story.facts().deciding().coolingOffEnds(VIENNA)).isEmpty();
        assertThat(story.open(Intention.DECLARE_READY)).doesNotContain("cooling-off-active");

        story.tell(redated(story.now(), acceptance, "2026-04-01"));
        assertThat(story.facts().deciding().isAccepted(VIENNA)).isFalse();
        assertThat(story.open(Intention.DECLARE_READY)).contains("cooling-off-active");
    }

    @Test
    void a_decision_to_stay_takes_its_place() {
        story.tell(accepted());
        story.tell(decided(story.now(), Decision.STAY));

        assertThat(story.facts().deciding().isAccepted(VIENNA)).isFalse();
        assertThat(story.open(Intention.LEAVE)).containsExactly("leaving-without-decision");
    }

    @Test
    void what_was_reaffirmed_before_it_was_something_else() {
        story.tell(decided(story.now(), Decision.STAY));
        story.tell(reaffirmed(story.now()));
        assertThat(isDone(Step.REAFFIRM)).isTrue();

        story.later(Duration.ofDays(1)).tell(accepted());
        assertThat(isDone(Step.REAFFIRM)).isFalse();
        story.tell(reaffirmed(story.now()));
        assertThat(isDone(Step.REAFFIRM)).isTrue();
    }
}
