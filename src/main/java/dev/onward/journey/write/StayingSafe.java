package dev.onward.journey.write;

import dev.onward.journey.commands.SafetyCommand.LeaveSafetyPath;
import dev.onward.journey.commands.SafetyCommand.TakeSafetyPath;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.facts.Intention;
import org.axonframework.commandhandling.CommandHandler;

/** The way for someone at risk from the partner. */
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
}
