package dev.onward.journey.write;

import dev.onward.journey.commands.PreparingCommand.ExpectObjection;
import dev.onward.journey.commands.PreparingCommand.PrepareAnswer;
import dev.onward.journey.commands.PreparingCommand.RecordLegalAdvice;
import dev.onward.journey.commands.PreparingCommand.RehearseObjection;
import dev.onward.journey.commands.PreparingCommand.WaiveLegalAdvice;
import dev.onward.journey.events.PreparingEvent.AnswerPrepared;
import dev.onward.journey.events.PreparingEvent.LegalAdviceRecorded;
import dev.onward.journey.events.PreparingEvent.LegalAdviceWaived;
import dev.onward.journey.events.PreparingEvent.ObjectionExpected;
import dev.onward.journey.events.PreparingEvent.ObjectionRehearsed;
import org.axonframework.commandhandling.CommandHandler;

/** Getting ready: the legal side and what the partner may say. */
interface Preparing extends Behaviour {

    @CommandHandler
    default void handle(RecordLegalAdvice advice, Recording recording) {
        record(recording, new LegalAdviceRecorded(recording.occurredOn(), advice.advice(), advice.from()));
    }

    @CommandHandler
    default void handle(WaiveLegalAdvice waive, Recording recording) {
        record(recording, new LegalAdviceWaived(recording.occurredOn(), waive.why()));
    }

    @CommandHandler
    default void handle(ExpectObjection expect, Recording recording) {
        record(recording, new ObjectionExpected(recording.occurredOn(), expect.text(), expect.kind(), expect.from()));
    }

    @CommandHandler
    default void handle(PrepareAnswer prepare, Recording recording) {
        requireStanding("objection", prepare.objection(), ObjectionExpected.class);
        record(recording, new AnswerPrepared(recording.occurredOn(), prepare.objection(), prepare.text()));
    }

    @CommandHandler
    default void handle(RehearseObjection rehearse, Recording recording) {
        requireStanding("objection", rehearse.objection(), ObjectionExpected.class);
        record(recording, new ObjectionRehearsed(recording.occurredOn(), rehearse.objection(), rehearse.ease()));
    }
}
