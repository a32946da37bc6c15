package dev.onward.journey.write;

import dev.onward.journey.commands.MementosCommand.BoxMemento;
import dev.onward.journey.commands.MementosCommand.KeepMemento;
import dev.onward.journey.commands.MementosCommand.LetGoOfMemento;
import dev.onward.journey.commands.MementosCommand.ListMemento;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoKept;
import dev.onward.journey.events.MementosEvent.MementoLetGo;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.facts.Intention;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Things that remind of the relationship. */
interface Mementos extends Behaviour {

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

    /** It can be boxed or let go of later all the same. */
    @CommandHandler
    default void handle(KeepMemento keep, Recording recording) {
        requireAtHand(keep.memento());
        record(recording, new MementoKept(recording.occurredOn(), keep.memento(), keep.why()));
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
        requireNow(!facts().mementos().isLetGo(memento), "This memento is let go of.");
    }
}
