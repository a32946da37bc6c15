package dev.onward.journey.write;

import dev.onward.journey.commands.LegalCommand.RecordLegalAdvice;
import dev.onward.journey.commands.LegalCommand.WaiveLegalAdvice;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import org.axonframework.commandhandling.CommandHandler;

/** The legal side. */
interface Legal extends Behaviour {

    @CommandHandler
    default void handle(RecordLegalAdvice advice, Recording recording) {
        record(recording, new LegalAdviceRecorded(recording.occurredOn(), advice.advice(), advice.from()));
    }

    @CommandHandler
    default void handle(WaiveLegalAdvice waive, Recording recording) {
        record(recording, new LegalAdviceWaived(recording.occurredOn(), waive.why()));
    }
}
