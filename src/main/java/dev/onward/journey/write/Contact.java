package dev.onward.journey.write;

import dev.onward.journey.commands.ContactCommand.FollowUpUrge;
import dev.onward.journey.commands.ContactCommand.LogUrge;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import org.axonframework.commandhandling.CommandHandler;

/** The wish for contact, and contact itself. */
interface Contact extends Behaviour {

    @CommandHandler
    default void handle(LogUrge urge, Recording recording) {
        record(recording, new UrgeLogged(recording.occurredOn(), urge.kind(), urge.intensity(), urge.trigger()));
    }

    @CommandHandler
    default void handle(FollowUpUrge followUp, Recording recording) {
        requireStanding("urge", followUp.urge(), UrgeLogged.class);
        record(
                recording,
                new UrgeFollowedUp(recording.occurredOn(), followUp.urge(), followUp.end(), followUp.helpedBy(), null));
    }
}
