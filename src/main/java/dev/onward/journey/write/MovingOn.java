package dev.onward.journey.write;

import dev.onward.journey.commands.MovingOnCommand.GiveLesson;
import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.PlanLeaving;
import dev.onward.journey.commands.MovingOnCommand.PutDownPursuit;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.Reflect;
import dev.onward.journey.commands.MovingOnCommand.ReviewParting;
import dev.onward.journey.commands.MovingOnCommand.SetFreshStart;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
import dev.onward.journey.events.MovingOnEvent.FreshStartSet;
import dev.onward.journey.events.MovingOnEvent.LeavingPlanned;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.MovingOnEvent.PursuitPutDown;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import dev.onward.journey.facts.Intention;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Walking away and going on. */
interface MovingOn extends Behaviour {

    @CommandHandler
    default void handle(RecordLeaving leaving, Recording recording) {
        record(
                recording,
                new Left(
                        recording.occurredOn(),
                        leaving.how(),
                        leaving.words(),
                        unmet(recording.askingBack(Intention.LEAVE, facts().zone()))));
    }

    @CommandHandler
    default void handle(TakeUpPursuit takeUp, Recording recording) {
        record(recording, new PursuitTakenUp(recording.occurredOn(), takeUp.kind(), takeUp.what()));
    }

    /** What went on before a pursuit was put down, or may have, can be told afterwards. */
    @CommandHandler
    default void handle(LogPursuitSession session, Recording recording) {
        requireTakenUp(session.pursuit(), recording.occurredOn().earliest(facts().zone()));
        record(
                recording,
                new PursuitSessionLogged(
                        recording.occurredOn(), session.pursuit(), session.minutes(), session.words()));
    }

    @CommandHandler
    default void handle(PutDownPursuit putDown, Recording recording) {
        requireTakenUp(putDown.pursuit(), Instant.MAX);
        record(recording, new PursuitPutDown(recording.occurredOn(), putDown.pursuit(), putDown.why()));
    }

    private void requireTakenUp(UUID pursuit, Instant when) {
        requireStanding("pursuit", pursuit, PursuitTakenUp.class);
        requireNow(
                facts().movingOn()
                        .putDownAt(pursuit, facts().zone())
                        .filter(putDown -> !when.isBefore(putDown))
                        .isEmpty(),
                "This pursuit is put down; it can be taken up anew.");
    }

    @CommandHandler
    default void handle(PlanLeaving plan, Recording recording) {
        ZoneId zone = facts().zone();
        if (plan.when().latest(zone).isBefore(recording.occurredOn().earliest(zone))) {
            throw new Invalid("when", "must not lie before the day on which it was planned");
        }
        record(
                recording,
                recording.asking(Intention.PLAN_LEAVING),
                new LeavingPlanned(recording.occurredOn(), plan.when(), plan.whereTo(), plan.whatToTake()));
    }

    @CommandHandler
    default void handle(ReviewParting review, Recording recording) {
        record(recording, new PartingReviewed(recording.occurredOn(), review.tone(), review.toMend()));
    }

    @CommandHandler
    default void handle(SetFreshStart start, Recording recording) {
        record(recording, new FreshStartSet(recording.occurredOn(), start.text()));
    }

    @CommandHandler
    default void handle(Reflect reflect, Recording recording) {
        requireNotInFuture("aboutWhen", reflect.aboutWhen(), recording, facts().zone());
        record(
                recording,
                new Reflected(recording.occurredOn(), reflect.question(), reflect.answerNow(), reflect.aboutWhen()));
    }

    @CommandHandler
    default void handle(GiveLesson give, Recording recording) {
        record(recording, new LessonGiven(recording.occurredOn(), give.text()));
    }
}
