package dev.onward.journey.write;

import dev.onward.journey.commands.LegalCommand.AnswerLegalQuestion;
import dev.onward.journey.commands.LegalCommand.AskLegalQuestion;
import dev.onward.journey.commands.LegalCommand.FlagRigidity;
import dev.onward.journey.commands.LegalCommand.GatherDocument;
import dev.onward.journey.commands.LegalCommand.ListDocument;
import dev.onward.journey.commands.LegalCommand.RecordLegalAdvice;
import dev.onward.journey.commands.LegalCommand.SetSeparationType;
import dev.onward.journey.commands.LegalCommand.WaiveLegalAdvice;
import dev.onward.journey.events.LegalEvent.DocumentGathered;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import dev.onward.journey.events.LegalEvent.LegalQuestionAnswered;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.LegalEvent.RigidityFlagged;
import dev.onward.journey.events.LegalEvent.SeparationTypeSet;
import org.axonframework.commandhandling.CommandHandler;

/** The legal side. */
interface Legal extends Behaviour {

    @CommandHandler
    default void handle(SetSeparationType set, Recording recording) {
        record(recording, new SeparationTypeSet(recording.occurredOn(), set.type()));
    }

    @CommandHandler
    default void handle(FlagRigidity flag, Recording recording) {
        record(recording, new RigidityFlagged(recording.occurredOn(), flag.rigidity(), flag.words()));
    }

    @CommandHandler
    default void handle(AskLegalQuestion ask, Recording recording) {
        record(recording, new LegalQuestionAsked(recording.occurredOn(), ask.text()));
    }

    /** As often as somebody answers; the last answer counts. */
    @CommandHandler
    default void handle(AnswerLegalQuestion answer, Recording recording) {
        requireStanding("question", answer.question(), LegalQuestionAsked.class);
        record(
                recording,
                new LegalQuestionAnswered(recording.occurredOn(), answer.question(), answer.text(), answer.from()));
    }

    @CommandHandler
    default void handle(RecordLegalAdvice advice, Recording recording) {
        record(recording, new LegalAdviceRecorded(recording.occurredOn(), advice.advice(), advice.from()));
    }

    @CommandHandler
    default void handle(WaiveLegalAdvice waive, Recording recording) {
        record(recording, new LegalAdviceWaived(recording.occurredOn(), waive.why()));
    }

    @CommandHandler
    default void handle(ListDocument list, Recording recording) {
        record(recording, new DocumentListed(recording.occurredOn(), list.what(), list.where()));
    }

    @CommandHandler
    default void handle(GatherDocument gather, Recording recording) {
        requireStanding("document", gather.document(), DocumentListed.class);
        requireNow(!facts().legal().isGathered(gather.document()), "This document is gathered.");
        record(recording, new DocumentGathered(recording.occurredOn(), gather.document(), gather.where()));
    }
}
