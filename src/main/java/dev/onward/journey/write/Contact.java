package dev.onward.journey.write;

import dev.onward.journey.commands.ContactCommand.ChooseContactMode;
import dev.onward.journey.commands.ContactCommand.FollowUpUrge;
import dev.onward.journey.commands.ContactCommand.LogContact;
import dev.onward.journey.commands.ContactCommand.LogUrge;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.facts.Intention;
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
                new UrgeFollowedUp(
                        recording.occurredOn(),
                        followUp.urge(),
                        followUp.end(),
                        followUp.intensity(),
                        followUp.helpedBy()));
    }

    @CommandHandler
    default void handle(ChooseContactMode choose, Recording recording) {
        requireFitting(
                choose.mode().isProposed() || !facts().safety().onPath(),
                "mode",
                "is none that the safety path leads to");
        ContactModeChosen chosen = new ContactModeChosen(recording.occurredOn(), choose.mode());
        if (choose.mode() == ContactMode.NONE) {
            record(recording, recording.asking(Intention.CHOOSE_NO_CONTACT), chosen);
        } else {
            record(recording, chosen);
        }
    }

    /** By whom it was is what the person says; whose fault it was is nobody's to say here. */
    @CommandHandler
    default void handle(LogContact log, Recording recording) {
        record(
                recording,
                new ContactLogged(recording.occurredOn(), log.byWhom(), log.purpose(), log.howItWas(), log.words()));
    }
}
