package dev.onward.journey.write;

import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.on;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.DecidingCommand.CheckInCalm;
import dev.onward.journey.commands.DecidingCommand.MakeDecision;
import dev.onward.journey.commands.DecidingCommand.ReaffirmDecision;
import dev.onward.journey.commands.DecidingCommand.RevokeDecision;
import dev.onward.journey.commands.DecidingCommand.WaverOnDecision;
import dev.onward.journey.commands.DecidingCommand.WeighConsideration;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void a_word_on_the_decision_does_not_lie_before_it() {
        story.tell(decidedToLeave(OccurredOn.of("2026-04-20"), 0));
        for (Command word :
                List.of(new WaverOnDecision(5, null), new ReaffirmDecision(text("x")), new RevokeDecision(text("x")))) {
            story.isInvalid("occurredOn", word, on("2026-04-19"));
            story.says(word, on("2026-04-20")).expectSuccessfulHandlerExecution();
            story.says(word, on("2026-04")).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void a_consideration_is_weighed() {
        story.says(new WeighConsideration(Side.CON, text("the children"), 9, ForWhom.CHILDREN))
                .expectEvents(new ConsiderationWeighed(NOW, Side.CON, text("the children"), 9, ForWhom.CHILDREN));
    }

    @Test
    void a_decision_to_leave_starts_the_cooling_off_period() {
        story.tell(concluded(NOW, Conclusion.PART));

        story.says(new MakeDecision(Decision.LEAVE, text("enough")))
                .expectEvents(
                        new DecisionMade(NOW, Decision.LEAVE, text("enough")),
                        new CoolingOffStarted(NOW, 7, Instant.parse("2026-05-08T06:00:00Z")));
    }

    @Test
    void the_cooling_off_period_of_a_decision_of_the_past_began_then() {
        story.tell(concluded(OccurredOn.of("2026-04"), Conclusion.PART));

        story.says(new MakeDecision(Decision.LEAVE, null), on("2026-04-20"))
                .expectEvents(
                        new DecisionMade(OccurredOn.of("2026-04-20"), Decision.LEAVE, null),
                        new CoolingOffStarted(OccurredOn.of("2026-04-20"), 7, Instant.parse("2026-04-27T22:00:00Z")));
    }

    @Test
    void the_cooling_off_period_is_as_long_as_the_pace_says() {
        story.tell(concluded(NOW, Conclusion.PART));
        story.tell(pace(NOW, 30, null));

        story.says(new MakeDecision(Decision.LEAVE, null))
                .expectEvents(
                        decided(NOW, Decision.LEAVE),
                        new CoolingOffStarted(NOW, 30, Instant.parse("2026-05-31T06:00:00Z")));
    }

    @Test
    void to_stay_and_not_yet_meet_no_guard_and_start_no_cooling_off_period() {
        story.says(new MakeDecision(Decision.STAY, null)).expectEvents(decided(NOW, Decision.STAY));
        story.says(new MakeDecision(Decision.NOT_YET, null)).expectEvents(decided(NOW, Decision.NOT_YET));
    }

    @Test
    void to_leave_is_refused_until_the_status_is_concluded_to_part() {
        story.isRefused("not-concluded", new MakeDecision(Decision.LEAVE, null));

        story.tell(concluded(NOW, Conclusion.PART));
        story.tell(concluded(NOW, Conclusion.UNSURE));
        story.isRefused("not-concluded", new MakeDecision(Decision.LEAVE, null));
    }

    @Test
    void an_override_is_recorded_after_the_decision_that_it_let_through() {
        story.says(new MakeDecision(Decision.LEAVE, null), insisting())
                .expectEvents(
                        decided(NOW, Decision.LEAVE),
                        new CoolingOffStarted(NOW, 7, Instant.parse("2026-05-08T06:00:00Z")),
                        new GuardOverridden(NOW, "not-concluded", NOTE));
    }

    @Test
    void under_a_pace_of_notice_a_guard_only_tells() {
        story.tell(pace(NOW, 0, GuardMode.NOTICE));

        story.says(new MakeDecision(Decision.LEAVE, null))
                .expectEvents(
                        decided(NOW, Decision.LEAVE),
                        new CoolingOffStarted(NOW, 0, BEGIN),
                        new GuardNoticed(NOW, "not-concluded"));
        story.says(new WaverOnDecision(3, null))
                .expectEvents(new DecisionWavered(NOW, 3, null), new GuardNoticed(NOW, "no-standing-decision"));
    }

    @Test
    void the_safety_path_lets_these_guards_rest() {
        story.tell(new SafetyPathTaken(NOW));

        story.says(new MakeDecision(Decision.LEAVE, null)).expectSuccessfulHandlerExecution();
        story.says(new WaverOnDecision(3, null)).expectEvents(new DecisionWavered(NOW, 3, null));
        story.says(new ReaffirmDecision(text("still"))).expectEvents(new DecisionReaffirmed(NOW, text("still")));
        story.says(new RevokeDecision(text("no"))).expectEvents(new DecisionRevoked(NOW, text("no")));
    }

    @Test
    void a_standing_decision_to_leave_is_not_made_again() {
        story.tell(concluded(NOW, Conclusion.PART));
        story.tell(decidedToLeave(NOW, 7));
        story.isNotNow(new MakeDecision(Decision.LEAVE, null));

        story.tell(revoked(NOW));
        story.says(new MakeDecision(Decision.LEAVE, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void calm_is_checked_in_at_any_value() {
        story.says(new CheckInCalm(0, text("walking"))).expectEvents(new CalmCheckedIn(NOW, 0, text("walking")));
        story.says(new CheckInCalm(10, null)).expectEvents(calm(NOW, 10));
    }

    @Test
    void nobody_wavers_reaffirms_or_revokes_without_a_standing_decision() {
        story.isRefused("no-standing-decision", new WaverOnDecision(3, null));
        story.isRefused("no-standing-decision", new ReaffirmDecision(text("still")));
        story.isRefused("no-standing-decision", new RevokeDecision(text("no")));

        story.tell(decided(NOW, Decision.NOT_YET));
        story.isRefused("no-standing-decision", new WaverOnDecision(3, null));
    }

    @Test
    void a_standing_decision_is_wavered_on_and_revoked_at_any_time() {
        story.tell(decidedToLeave(NOW, 7));

        story.says(new WaverOnDecision(3, text("a photo"))).expectEvents(new DecisionWavered(NOW, 3, text("a photo")));
        story.says(new RevokeDecision(text("no"))).expectEvents(new DecisionRevoked(NOW, text("no")));
    }

    @Test
    void a_decision_is_reaffirmed_once_its_cooling_off_period_is_over() {
        story.tell(decidedToLeave(NOW, 7));
        story.isRefused("no-standing-decision", new ReaffirmDecision(text("still")));
        story.at("2026-05-08T05:59:59Z").isRefused("no-standing-decision", new ReaffirmDecision(text("still")));

        story.at("2026-05-08T06:00:00Z");
        story.says(new ReaffirmDecision(text("still")))
                .expectEvents(new DecisionReaffirmed(story.now(), text("still")));
    }

    @Test
    void a_refused_reaffirmation_can_be_insisted_on() {
        story.says(new ReaffirmDecision(text("still")), insisting())
                .expectEvents(
                        new DecisionReaffirmed(NOW, text("still")),
                        new GuardOverridden(NOW, "no-standing-decision", NOTE));
    }
}
