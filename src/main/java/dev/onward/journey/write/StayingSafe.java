package dev.onward.journey.write;

import dev.onward.journey.commands.SafetyCommand.AddSafetyItem;
import dev.onward.journey.commands.SafetyCommand.LeaveSafetyPath;
import dev.onward.journey.commands.SafetyCommand.LogIncident;
import dev.onward.journey.commands.SafetyCommand.TakeSafetyPath;
import dev.onward.journey.commands.SafetyCommand.TickSafetyItem;
import dev.onward.journey.events.SafetyEvent.IncidentLogged;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemTicked;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.facts.Intention;
import org.axonframework.commandhandling.CommandHandler;

/** The way for someone at risk from the partner. What makes safer can be prepared before it is taken. */
interface StayingSafe extends Behaviour {

    @CommandHandler
    default void handle(TakeSafetyPath take, Recording recording) {
        requireNow(!facts().safety().onPath(), "You are on the safety path already.");
        record(recording, new SafetyPathTaken(recording.occurredOn()));
    }

    @CommandHandler
    default void handle(LeaveSafetyPath leave, Recording recording) {
        requireNow(facts().safety().onPath(), "You are not on the safety path.");
        record(recording, recording.asking(Intention.LEAVE_SAFETY_PATH), new SafetyPathLeft(recording.occurredOn()));
    }

    @CommandHandler
    default void handle(AddSafetyItem add, Recording recording) {
        record(recording, new SafetyItemAdded(recording.occurredOn(), add.text()));
    }

    @CommandHandler
    default void handle(TickSafetyItem tick, Recording recording) {
        requireStanding("item", tick.item(), SafetyItemAdded.class);
        requireNow(!facts().safety().isTicked(tick.item()), "This is ticked already.");
        record(recording, new SafetyItemTicked(recording.occurredOn(), tick.item()));
    }

    @CommandHandler
    default void handle(LogIncident log, Recording recording) {
        record(recording, new IncidentLogged(recording.occurredOn(), log.what(), log.evidenceWhere()));
    }
}
