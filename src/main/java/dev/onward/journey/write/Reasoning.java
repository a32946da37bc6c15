package dev.onward.journey.write;

import dev.onward.journey.commands.ReasonsCommand.AddReason;
import dev.onward.journey.commands.ReasonsCommand.MakePocketCopy;
import dev.onward.journey.commands.ReasonsCommand.ReadReasons;
import dev.onward.journey.commands.ReasonsCommand.ReorderReasons;
import dev.onward.journey.commands.ReasonsCommand.RestoreReason;
import dev.onward.journey.commands.ReasonsCommand.RewordReason;
import dev.onward.journey.commands.ReasonsCommand.StrikeReason;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Writing the reasons paper, and reading it. */
interface Reasoning extends Behaviour {

    String ALL = "must name each reason that stands on the paper, and each once";

    @CommandHandler
    default void handle(AddReason add, Recording recording) {
        record(recording, new ReasonAdded(recording.occurredOn(), add.text(), add.forWhom(), add.strength()));
    }

    @CommandHandler
    default void handle(RewordReason reword, Recording recording) {
        requireStanding("reason", reword.reason(), ReasonAdded.class);
        requireNow(!facts().records().isErased(reword.reason()), "The text of this reason is erased.");
        record(recording, new ReasonReworded(recording.occurredOn(), reword.reason(), reword.text()));
    }

    @CommandHandler
    default void handle(StrikeReason strike, Recording recording) {
        requireStanding("reason", strike.reason(), ReasonAdded.class);
        requireNow(!isStruck(strike.reason()), "This reason is struck already.");
        record(recording, new ReasonStruck(recording.occurredOn(), strike.reason(), strike.why()));
    }

    @CommandHandler
    default void handle(RestoreReason restore, Recording recording) {
        requireStanding("reason", restore.reason(), ReasonAdded.class);
        requireNow(isStruck(restore.reason()), "This reason stands on the paper.");
        record(recording, new ReasonRestored(recording.occurredOn(), restore.reason()));
    }

    @CommandHandler
    default void handle(ReadReasons read, Recording recording) {
        record(recording, new ReasonsRead(recording.occurredOn(), read.way(), read.occasion()));
    }

    @CommandHandler
    default void handle(ReorderReasons reorder, Recording recording) {
        Set<UUID> named = Set.copyOf(reorder.reasons());
        if (named.size() < reorder.reasons().size()) {
            throw new Invalid("reasons", ALL);
        }
        requireFitting(named.equals(facts().reasons().standing()), "reasons", ALL);
        requireStanding("reasons", reorder.reasons(), ReasonAdded.class);
        record(recording, new ReasonsReordered(recording.occurredOn(), reorder.reasons()));
    }

    @CommandHandler
    default void handle(MakePocketCopy make, Recording recording) {
        record(recording, new PocketCopyMade(recording.occurredOn(), make.form(), make.where()));
    }

    private boolean isStruck(UUID reason) {
        return facts().reasons().isStruck(reason);
    }
}
