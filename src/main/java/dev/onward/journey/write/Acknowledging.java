package dev.onward.journey.write;

import dev.onward.journey.commands.AcknowledgingCommand.AcknowledgeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.AnswerStatusCheck;
import dev.onward.journey.commands.AcknowledgingCommand.ConcludeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.NoteDenial;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import org.axonframework.commandhandling.CommandHandler;

/** Seeing how things stand. */
interface Acknowledging extends Behaviour {

    @CommandHandler
    default void handle(AnswerStatusCheck check, Recording recording) {
        record(
                recording,
                new StatusCheckAnswered(
                        recording.occurredOn(),
                        check.lastKindWord(),
                        check.lastDateOut(),
                        check.dailyTime(),
                        check.trivialFights(),
                        check.standTheSight(),
                        check.stillLove(),
                        check.absorbedBy()));
    }

    @CommandHandler
    default void handle(NoteDenial note, Recording recording) {
        record(recording, new DenialNoted(recording.occurredOn(), note.words()));
    }

    @CommandHandler
    default void handle(AcknowledgeStatus acknowledge, Recording recording) {
        record(recording, new StatusAcknowledged(recording.occurredOn(), acknowledge.words()));
    }

    @CommandHandler
    default void handle(ConcludeStatus conclude, Recording recording) {
        record(recording, new StatusConcluded(recording.occurredOn(), conclude.conclusion(), conclude.why()));
    }
}
