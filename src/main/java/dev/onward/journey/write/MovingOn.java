package dev.onward.journey.write;

import dev.onward.journey.commands.MovingOnCommand.BoxMemento;
import dev.onward.journey.commands.MovingOnCommand.FollowUpUrge;
import dev.onward.journey.commands.MovingOnCommand.LetGoOfMemento;
import dev.onward.journey.commands.MovingOnCommand.ListMemento;
import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.LogUrge;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.MementoBoxed;
import dev.onward.journey.events.MovingOnEvent.MementoLetGo;
import dev.onward.journey.events.MovingOnEvent.MementoListed;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.MovingOnEvent.UrgeFollowedUp;
import dev.onward.journey.events.MovingOnEvent.UrgeLogged;
import dev.onward.journey.facts.Intention;
import java.util.Set;
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
    default void handle(LogUrge urge, Recording recording) {
        record(recording, new UrgeLogged(recording.occurredOn(), urge.kind(), urge.intensity(), urge.trigger()));
    }

    @CommandHandler
    default void handle(FollowUpUrge followUp, Recording recording) {
        requireStanding("urge", followUp.urge(), UrgeLogged.class);
        record(
                recording,
                new UrgeFollowedUp(recording.occurredOn(), followUp.urge(), followUp.end(), followUp.helpedBy()));
    }

    @CommandHandler
    default void handle(ListMemento list, Recording recording) {
        record(
                recording,
                new MementoListed(
                        recording.occurredOn(),
                        list.kind(),
                        list.what(),
                        list.where(),
                        list.marks() == null ? Set.of() : list.marks()));
    }

    @CommandHandler
    default void handle(BoxMemento box, Recording recording) {
        requireAtHand(box.memento());
        record(recording, new MementoBoxed(recording.occurredOn(), box.memento(), box.where()));
    }

    @CommandHandler
    default void handle(LetGoOfMemento letGo, Recording recording) {
        requireAtHand(letGo.memento());
        record(
                recording,
                recording.asking(Intention.LET_GO_OF_MEMENTO).about(letGo.memento()),
                new MementoLetGo(recording.occurredOn(), letGo.memento(), letGo.how()));
    }

    private void requireAtHand(UUID memento) {
        requireStanding("memento", memento, MementoListed.class);
        boolean letGo = facts().movingOn()
                .fate(memento)
                .filter(MementoLetGo.class::isInstance)
                .isPresent();
        requireNow(!letGo, "This memento is let go of.");
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
