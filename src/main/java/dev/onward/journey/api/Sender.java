package dev.onward.journey.api;

import dev.onward.journey.commands.Command;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.write.Recording;
import dev.onward.store.axon.RecordAlreadyKnown;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a command to its journey, and again where another node was faster. */
@Component
class Sender {

    private static final int TRIES = 5;

    private final CommandGateway commands;

    Sender(CommandGateway commands) {
        this.commands = commands;
    }

    /** The facts after the command, or null when its record is known already. */
    @Nullable
    JourneyFacts send(Command command, Recording recording) {
        for (int attempt = 1; ; attempt++) {
            try {
                return commands.sendAndWait(new GenericCommandMessage<>(command, recording.asMetaData()));
            } catch (RecordAlreadyKnown e) {
                return null;
            } catch (ConcurrencyException e) {
                // What the journey decides on is loaded afresh.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
