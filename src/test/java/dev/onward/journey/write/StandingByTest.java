package dev.onward.journey.write;

import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.reaffirmed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.on;
import static org.hamcrest.Matchers.containsString;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.DecidingCommand.AcceptPartnersDecision;
import dev.onward.journey.commands.DecidingCommand.ChangeCoolingOff;
import dev.onward.journey.commands.DecidingCommand.ImagineLifeWithout;
import dev.onward.journey.commands.DecidingCommand.MakeDecision;
import dev.onward.journey.commands.DecidingCommand.ReaffirmDecision;
import dev.onward.journey.commands.DecidingCommand.RethinkDecision;
import dev.onward.journey.commands.DecidingCommand.RevokeDecision;
import dev.onward.journey.commands.DecidingCommand.WaverOnDecision;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRethought;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.DecidingEvent.Rethought;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.shared.OccurredOn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said about a decision: one's own, or the partner's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingByTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void life_without_them_is_imagined() {
        story.says(new ImagineLifeWithout(text("a small flat")))
                .expectEvents(new LifeWithoutImagined(NOW, text("a small flat")));
    }

    @Test
    void the_partners_decision_is_accepted_without_a_guard_and_without_a_cooling_off_period() {
        story.says(new AcceptPartnersDecision(text("so be it")))
                .expectEvents(new PartnersDecisionAccepted(NOW, text("so be it")));
    }

    @Test
    void it_is_accepted_once_until_that_is_revoked_or_another_decision_takes_its_place() {
        story.tell(new PartnersDecisionAccepted(NOW, null));
        story.isNotNow(new AcceptPartnersDecision(null));
        story.tell(revoked(NOW));
        story.says(new AcceptPartnersDecision(null)).expectSuccessfulHandlerExecution();

        story.tell(new PartnersDecisionAccepted(NOW, null));
        story.says(new MakeDecision(Decision.STAY, null)).expectSuccessfulHandlerExecution();
        story.tell(decided(NOW, Decision.STAY));
        story.says(new AcceptPartnersDecision(null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void it_takes_the_place_of_an_own_decision_and_so_does_not_lie_before_it() {
        story.tell(decidedToLeave(OccurredOn.of("2026-04-20"), 30));

        story.says(new AcceptPartnersDecision(null)).expectEvents(new PartnersDecisionAccepted(NOW, null));
        story.isInvalid("occurredOn", new AcceptPartnersDecision(null), on("2026-04-19"));
    }

    @Test
    void a_decision_does_not_lie_before_the_last_one_or_its_revoking() {
        story.tell(concluded(OccurredOn.of("2026-04"), Conclusion.PART));
        List<Command> decisions = List.of(
                new MakeDecision(Decision.LEAVE, null),
                new MakeDecision(Decision.STAY, null),
                new AcceptPartnersDecision(null));
        story.tell(decided(OccurredOn.of("2026-04-20"), Decision.NOT_YET));
        for (Command decision : decisions) {
            story.isInvalid("occurredOn", decision, on("2026-04-19"));
            story.says(decision, on("2026-04-20")).expectSuccessfulHandlerExecution();
        }
        UUID revoking = story.tell(revoked(OccurredOn.of("2026-04-25")));
        decisions.forEach(decision -> story.isInvalid("occurredOn", decision, on("2026-04-24")));
        story.tell(retracted(NOW, revoking, "decision-revoked"));
        decisions.forEach(decision -> story.says(decision, on("2026-04-24")).expectSuccessfulHandlerExecution());
    }

    @Test
    void who_has_accepted_need_not_decide_to_leave_as_well() {
        story.tell(concluded(NOW, Conclusion.PART));
        story.tell(new PartnersDecisionAccepted(NOW, null));

        story.isNotNow(new MakeDecision(Decision.LEAVE, null));
        story.says(new MakeDecision(Decision.LEAVE, null))
                .expectExceptionMessage(containsString("The partner's decision is accepted already"));
    }

    @Test
    void what_was_accepted_is_wavered_on_reaffirmed_and_revoked_like_any_decision() {
        story.tell(new PartnersDecisionAccepted(NOW, null));

        story.says(new WaverOnDecision(3, null)).expectEvents(new DecisionWavered(NOW, 3, null));
        story.says(new ReaffirmDecision(text("still"))).expectEvents(new DecisionReaffirmed(NOW, text("still")));
        story.says(new RevokeDecision(text("no"))).expectEvents(new DecisionRevoked(NOW, text("no")));
    }

    @Test
    void a_cooling_off_period_is_made_longer_or_shorter_and_the_guards_follow_at_once() {
        UUID decision = story.tell(decidedToLeave(NOW, 7));
        story.says(new ChangeCoolingOff(30, text("slower")))
                .expectEvents(new CoolingOffChanged(NOW, decision, 30, text("slower")));
        story.isRefused("no-standing-decision", new ReaffirmDecision(text("still")));

        story.tell(new CoolingOffChanged(NOW, decision, 0, text("sure")));
        story.says(new ReaffirmDecision(text("still"))).expectSuccessfulHandlerExecution();
        story.says(new ChangeCoolingOff(14, text("not so sure"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_period_that_is_over_can_still_be_changed() {
        UUID decision = story.tell(decidedToLeave(NOW, 7));
        story.later(Duration.ofDays(8));

        story.says(new ChangeCoolingOff(14, text("slower")))
                .expectEvents(new CoolingOffChanged(story.now(), decision, 14, text("slower")));
    }

    @Test
    void without_a_decision_that_cools_off_there_is_only_the_pace() {
        ChangeCoolingOff change = new ChangeCoolingOff(14, text("x"));
        story.isNotNow(change);
        story.says(change).expectExceptionMessage(containsString("the pace"));
        story.tell(decided(NOW, Decision.STAY));
        story.isNotNow(change);
        story.tell(decidedToLeave(NOW, 7));
        story.tell(revoked(NOW));
        story.isNotNow(change);
        story.tell(new PartnersDecisionAccepted(NOW, null));
        story.isNotNow(change);
    }

    @Test
    void a_standing_decision_is_thought_over_as_often_as_one_likes() {
        story.isNotNow(new RethinkDecision(Rethought.UNSURE, null));
        story.tell(decided(NOW, Decision.NOT_YET));
        story.isNotNow(new RethinkDecision(Rethought.UNSURE, null));

        story.tell(decided(NOW, Decision.STAY));
        for (Rethought outcome : Rethought.values()) {
            story.says(new RethinkDecision(outcome, text("after a week")))
                    .expectEvents(new DecisionRethought(NOW, outcome, text("after a week")));
            story.tell(new DecisionRethought(NOW, outcome, null));
        }
    }

    @Test
    void neither_lies_before_the_decision_that_it_is_about() {
        story.tell(decidedToLeave(OccurredOn.of("2026-04-20"), 7));
        story.tell(reaffirmed(NOW));
        for (Command word :
                List.of(new ChangeCoolingOff(14, text("x")), new RethinkDecision(Rethought.STILL_BEST, null))) {
            story.isInvalid("occurredOn", word, on("2026-04-19"));
            story.says(word, on("2026-04-20")).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void who_was_asked_to_leave_or_no_longer_cares_decides_without_cooling_off() {
        for (Circumstance why : List.of(Circumstance.ASKED_TO_LEAVE, Circumstance.NO_LONGER_CARE)) {
            JourneyStory story = JourneyStory.begun(why);
            story.tell(concluded(NOW, Conclusion.PART));
            story.says(new MakeDecision(Decision.LEAVE, null))
                    .expectEvents(decided(NOW, Decision.LEAVE), new CoolingOffStarted(NOW, 0, BEGIN));
        }
    }
}
