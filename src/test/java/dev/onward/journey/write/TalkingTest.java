package dev.onward.journey.write;

import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.objection;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.rehearsed;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.waivedLegalAdvice;
import static dev.onward.journey.Events.wavered;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.on;

import dev.onward.journey.Events;
import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.TalkingCommand.CancelTalk;
import dev.onward.journey.commands.TalkingCommand.DeclareReadyToSpeak;
import dev.onward.journey.commands.TalkingCommand.PlanTalk;
import dev.onward.journey.commands.TalkingCommand.RecordTalk;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TalkingTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    private final Instant tomorrow = BEGIN.plus(Duration.ofDays(1));

    private static PlanTalk planned(Instant at, UUID... reasons) {
        return new PlanTalk(at, text("the park"), text("I go"), Set.of(reasons), text("Ada"), text("my car"));
    }

    @Test
    void a_talk_is_planned_with_reasons_that_stand() {
        UUID reason = story.tell(reason(NOW));

        story.says(planned(tomorrow, reason))
                .expectEvents(new TalkPlanned(
                        NOW, tomorrow, text("the park"), text("I go"), Set.of(reason), text("Ada"), text("my car")));
        story.says(new PlanTalk(BEGIN, null, null, null, null, null))
                .expectEvents(new TalkPlanned(NOW, BEGIN, null, null, Set.of(), null, null));
        story.isInvalid("reasons", planned(tomorrow, reason, new UUID(5, 5)));
    }

    @Test
    void a_struck_reason_is_none_to_talk_about() {
        UUID reason = story.tell(reason(NOW));
        UUID struck = story.tell(reason(NOW));
        story.tell(new ReasonStruck(NOW, struck, null));

        story.isInvalid("reasons", planned(tomorrow, reason, struck));
        story.says(planned(tomorrow, reason)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_talk_is_planned_for_the_future() {
        story.tell(reason(NOW));

        story.isInvalid("at", planned(BEGIN.minusMillis(1)));
    }

    @Test
    void planning_a_talk_meets_its_guards_one_by_one() {
        story.isRefused("no-reasons", planned(tomorrow));
        story.tell(reason(NOW));

        story.tell(decidedToLeave(NOW, 1));
        story.isRefused("cooling-off-active", planned(tomorrow.minusSeconds(1)));
        story.says(planned(tomorrow)).expectSuccessfulHandlerExecution();

        story.tell(wavered(NOW));
        story.isRefused("decision-wavering", planned(tomorrow));
        story.tell(revoked(NOW));

        story.tell(new ChildAdded(NOW, text("Mo"), 2015));
        story.isRefused("legal-not-considered", planned(tomorrow));
        story.tell(waivedLegalAdvice(NOW));
        story.isRefused("legal-not-considered", planned(tomorrow));
        story.tell(new SeeingChildrenLessPrepared(NOW, text("every other weekend")));
        story.says(planned(tomorrow)).expectSuccessfulHandlerExecution();
    }

    @Test
    void on_the_safety_path_only_its_own_guard_stands_before_a_talk() {
        story.tell(decidedToLeave(NOW, 7));
        story.tell(wavered(NOW));
        story.tell(new ChildAdded(NOW, text("Mo"), 2015));
        story.tell(new SafetyPathTaken(NOW));

        story.isRefused("safety-path-active", planned(tomorrow));
        story.isRefused("safety-path-active", new DeclareReadyToSpeak());
        story.says(new DeclareReadyToSpeak(), insisting())
                .expectEvents(new ReadyToSpeakDeclared(NOW), new GuardOverridden(NOW, "safety-path-active", NOTE));
    }

    @Test
    void readiness_is_declared_when_every_guard_is_met() {
        story.tell(Events.planned(NOW, tomorrow));
        story.tell(calm(NOW, 6));
        story.tell(rehearsed(NOW, story.tell(objection(NOW))));

        story.says(new DeclareReadyToSpeak()).expectEvents(new ReadyToSpeakDeclared(NOW));
    }

    @Test
    void readiness_is_refused_with_every_guard_that_is_open() {
        story.isRefused("not-calm, objections-unrehearsed, talk-not-planned", new DeclareReadyToSpeak());

        story.tell(decidedToLeave(NOW, 7));
        story.tell(wavered(NOW));
        story.isRefused(
                "cooling-off-active, not-calm, decision-wavering, objections-unrehearsed, talk-not-planned",
                new DeclareReadyToSpeak());
    }

    @Test
    void every_guard_that_is_open_is_overridden_or_noticed_by_itself() {
        story.says(new DeclareReadyToSpeak(), insisting())
                .expectEvents(
                        new ReadyToSpeakDeclared(NOW),
                        new GuardOverridden(NOW, "not-calm", NOTE),
                        new GuardOverridden(NOW, "objections-unrehearsed", NOTE),
                        new GuardOverridden(NOW, "talk-not-planned", NOTE));

        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.says(new DeclareReadyToSpeak())
                .expectEvents(
                        new ReadyToSpeakDeclared(NOW),
                        new GuardNoticed(NOW, "not-calm"),
                        new GuardNoticed(NOW, "objections-unrehearsed"),
                        new GuardNoticed(NOW, "talk-not-planned"));
    }

    @Test
    void a_talk_that_was_held_is_always_recorded_with_what_was_unmet() {
        UUID met = story.tell(objection(NOW));

        story.says(new RecordTalk(TalkOutcome.HEATED, false, Set.of(met), text("the flat")))
                .expectEvents(new TalkHeld(
                        NOW,
                        TalkOutcome.HEATED,
                        false,
                        Set.of(met),
                        text("the flat"),
                        List.of("not-calm", "no-reasons", "objections-unrehearsed", "talk-not-planned")));
        story.isInvalid("objectionsMet", new RecordTalk(TalkOutcome.HELPED, null, Set.of(new UUID(5, 5)), null));
    }

    @Test
    void a_talk_of_the_past_is_measured_by_what_was_so_then() {
        story.tell(rehearsed(NOW, story.tell(objection(NOW))));
        story.tell(Events.planned(NOW, tomorrow));
        story.later(Duration.ofDays(1)).tell(calm(story.now(), 8));
        String held = story.later(Duration.ofHours(1)).now().toString();
        story.later(Duration.ofDays(4)).tell(reason(story.now()));
        story.tell(decidedToLeave(story.now(), 7));
        story.tell(wavered(story.now()));

        story.says(new RecordTalk(TalkOutcome.HELPED, true, null, null), on(held))
                .expectEvents(new TalkHeld(
                        OccurredOn.of(held), TalkOutcome.HELPED, true, Set.of(), null, List.of("no-reasons")));
    }

    @Test
    void a_talk_of_the_past_is_measured_by_the_time_it_was_held() {
        story.tell(decidedToLeave(NOW, 7));
        story.tell(reason(NOW));
        story.tell(rehearsed(NOW, story.tell(objection(NOW))));
        story.tell(Events.planned(NOW, tomorrow));
        story.later(Duration.ofDays(2)).tell(calm(story.now(), 8));
        String held = story.later(Duration.ofHours(1)).now().toString();
        story.later(Duration.ofDays(20));

        story.says(new RecordTalk(TalkOutcome.HELPED, true, null, null), on(held))
                .expectEvents(new TalkHeld(
                        OccurredOn.of(held), TalkOutcome.HELPED, true, Set.of(), null, List.of("cooling-off-active")));
        story.says(new RecordTalk(TalkOutcome.HELPED, true, null, null))
                .expectEvents(new TalkHeld(story.now(), TalkOutcome.HELPED, true, Set.of(), null, List.of("not-calm")));
    }

    @Test
    void calm_that_came_after_a_talk_does_not_count_for_it() {
        story.later(Duration.ofDays(2)).tell(calm(story.now(), 8));

        story.says(new RecordTalk(TalkOutcome.HEATED, null, null, null), on("2026-05-01"))
                .expectEvents(new TalkHeld(
                        OccurredOn.of("2026-05-01"),
                        TalkOutcome.HEATED,
                        null,
                        Set.of(),
                        null,
                        List.of("not-calm", "no-reasons", "objections-unrehearsed", "talk-not-planned")));
    }

    @Test
    void a_plan_is_cancelled_once() {
        UUID plan = story.tell(Events.planned(NOW, tomorrow));
        UUID other = story.tell(Events.planned(NOW, tomorrow));
        story.says(new CancelTalk(plan, text("not this week")))
                .expectEvents(new TalkCancelled(NOW, plan, text("not this week")));
        story.isInvalid("plan", new CancelTalk(new UUID(5, 5), null));

        story.tell(new TalkCancelled(NOW, plan, null));
        story.isNotNow(new CancelTalk(plan, null));
        story.says(new CancelTalk(other, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_plan_can_be_cancelled_after_its_day_and_after_a_talk() {
        UUID plan = story.tell(Events.planned(NOW, tomorrow));
        story.later(Duration.ofDays(3)).tell(Events.talked(story.now(), TalkOutcome.HELPED));
        story.says(new CancelTalk(plan, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_cancelled_plan_is_none_to_be_ready_for() {
        story.tell(calm(NOW, 6));
        story.tell(rehearsed(NOW, story.tell(objection(NOW))));
        UUID plan = story.tell(Events.planned(NOW, tomorrow));
        UUID cancelling = story.tell(new TalkCancelled(NOW, plan, null));
        story.isRefused("talk-not-planned", new DeclareReadyToSpeak());

        story.tell(Events.retracted(NOW, cancelling, "talk-cancelled"));
        story.says(new DeclareReadyToSpeak()).expectSuccessfulHandlerExecution();
    }
}
