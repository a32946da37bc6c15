package dev.onward.journey.write;

import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.facts.Intention;
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

    @CommandHandler
    default void handle(LogPursuitSession session, Recording recording) {
        requireStanding("pursuit", session.pursuit(), PursuitTakenUp.class);
        record(
                recording,
                new PursuitSessionLogged(
                        recording.occurredOn(), session.pursuit(), session.minutes(), session.words()));
    }
}
