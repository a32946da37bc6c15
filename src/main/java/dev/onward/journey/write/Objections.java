package dev.onward.journey.write;

import dev.onward.journey.commands.ObjectionsCommand.ExpectObjection;
import dev.onward.journey.commands.ObjectionsCommand.PrepareAnswer;
import dev.onward.journey.commands.ObjectionsCommand.RehearseObjection;
import dev.onward.journey.events.ObjectionsEvent.AnswerPrepared;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import org.axonframework.commandhandling.CommandHandler;

/** What the partner may say, and being prepared for it. */
interface Objections extends Behaviour {

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
