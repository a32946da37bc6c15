package dev.onward.journey.write;

import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.pursuit;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.on;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.MovingOnCommand.GiveLesson;
import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.PlanLeaving;
import dev.onward.journey.commands.MovingOnCommand.PutDownPursuit;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.Reflect;
import dev.onward.journey.commands.MovingOnCommand.ReviewParting;
import dev.onward.journey.commands.MovingOnCommand.SetFreshStart;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.MovingOnEvent.FreshStartSet;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.LeavingPlanned;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.PursuitPutDown;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingOnTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void leaving_is_always_recorded_with_what_was_unmet() {
        story.says(new RecordLeaving(HowLeft.THEY_MOVED, text("gone")))
                .expectEvents(new Left(NOW, HowLeft.THEY_MOVED, text("gone"), List.of("leaving-without-decision")));

        story.tell(decidedToLeave(NOW, 7));
        story.says(new RecordLeaving(HowLeft.MOVED_OUT, null))
                .expectEvents(new Left(NOW, HowLeft.MOVED_OUT, null, List.of()));
    }

    @Test
    void on_the_safety_path_leaving_has_nothing_unmet() {
        story.tell(new SafetyPathTaken(NOW));

        story.says(new RecordLeaving(HowLeft.ENDED, null)).expectEvents(new Left(NOW, HowLeft.ENDED, null, List.of()));
    }

    @Test
    void a_pursuit_is_taken_up_and_has_sessions() {
        story.says(new TakeUpPursuit(PursuitKind.HOBBY, text("pottery")))
                .expectEvents(new PursuitTakenUp(NOW, PursuitKind.HOBBY, text("pottery")));

        UUID pottery = story.tell(new PursuitTakenUp(NOW, PursuitKind.HOBBY, text("pottery")));
        story.says(new LogPursuitSession(pottery, 90, text("a bowl")))
                .expectEvents(new PursuitSessionLogged(NOW, pottery, 90, text("a bowl")));
        story.isInvalid("pursuit", new LogPursuitSession(new UUID(5, 5), null, null));
    }

    @Test
    void a_pursuit_is_put_down_once_and_has_no_more_sessions() {
        UUID pottery = story.tell(pursuit(NOW));
        story.says(new PutDownPursuit(pottery, text("too far")))
                .expectEvents(new PursuitPutDown(NOW, pottery, text("too far")));
        story.isInvalid("pursuit", new PutDownPursuit(new UUID(5, 5), null));

        UUID putDown = story.tell(new PursuitPutDown(NOW, pottery, null));
        story.isNotNow(new PutDownPursuit(pottery, null));
        story.isNotNow(new LogPursuitSession(pottery, null, null));
        story.says(new LogPursuitSession(story.tell(pursuit(NOW)), null, null)).expectSuccessfulHandlerExecution();

        story.tell(retracted(NOW, putDown, "pursuit-put-down"));
        story.says(new LogPursuitSession(pottery, null, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_session_from_before_a_pursuit_was_put_down_is_still_recorded() {
        UUID pottery = story.tell(pursuit(OccurredOn.of("2026-04-01")));
        story.tell(new PursuitPutDown(OccurredOn.of("2026-04-20"), pottery, null));
        LogPursuitSession session = new LogPursuitSession(pottery, null, null);
        for (String before : List.of("2026-04-19", "2026-04-20", "2026-04")) {
            story.says(session, on(before)).expectSuccessfulHandlerExecution();
        }
        story.isNotNow(session, on("2026-04-21"));
        story.isNotNow(session);
    }

    @Test
    void leaving_is_planned_once_a_decision_to_leave_stands() {
        PlanLeaving plan = new PlanLeaving(OccurredOn.of("about 2026-09"), text("Ada's"), text("two bags"));
        LeavingPlanned planned =
                new LeavingPlanned(NOW, OccurredOn.of("about 2026-09"), text("Ada's"), text("two bags"));
        story.tell(decided(NOW, Decision.STAY));
        story.isRefused("leaving-without-decision", plan);
        story.says(plan, insisting()).expectEvents(planned, new GuardOverridden(NOW, "leaving-without-decision", NOTE));

        story.tell(decidedToLeave(NOW, 7));
        story.says(plan).expectEvents(planned);
    }

    @Test
    void leaving_is_planned_at_once_on_the_safety_path_and_with_a_notice_at_ones_own_pace() {
        PlanLeaving plan = new PlanLeaving(OccurredOn.of("2026-05-01"), null, null);
        LeavingPlanned planned = new LeavingPlanned(NOW, OccurredOn.of("2026-05-01"), null, null);
        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.says(plan).expectEvents(planned, new GuardNoticed(NOW, "leaving-without-decision"));

        story.tell(new SafetyPathTaken(NOW));
        story.says(plan).expectEvents(planned);
    }

    @Test
    void leaving_is_not_planned_for_a_time_before_the_plan() {
        story.tell(decidedToLeave(NOW, 7));
        for (String before : List.of("2026-04-30", "2026-05-01T05:59:59Z", "2026-04", "2025")) {
            story.isInvalid("when", new PlanLeaving(OccurredOn.of(before), null, null));
        }
        story.says(new PlanLeaving(OccurredOn.of("2026-05"), null, null)).expectSuccessfulHandlerExecution();
        story.says(new PlanLeaving(OccurredOn.of("2026-04-30"), null, null), on("2026-04-29"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_parting_is_reviewed_and_a_fresh_start_set() {
        story.says(new ReviewParting(0, text("the shouting")))
                .expectEvents(new PartingReviewed(NOW, 0, text("the shouting")));
        story.says(new SetFreshStart(text("a room of my own")))
                .expectEvents(new FreshStartSet(NOW, text("a room of my own")));
    }

    @Test
    void a_reflection_is_about_a_time_that_was_and_a_lesson_about_none() {
        story.says(new Reflect(text("Did I see it?"), text("Yes."), OccurredOn.of("2025")))
                .expectEvents(new Reflected(NOW, text("Did I see it?"), text("Yes."), OccurredOn.of("2025")));
        story.says(new Reflect(text("Did I see it?"), text("Yes."), null)).expectSuccessfulHandlerExecution();
        story.isInvalid("aboutWhen", new Reflect(text("?"), text("!"), OccurredOn.of("2026-05-02")));

        story.says(new GiveLesson(text("Write it down."))).expectEvents(new LessonGiven(NOW, text("Write it down.")));
    }
}
