package dev.onward.journey.write;

import dev.onward.journey.commands.AcknowledgingCommand.AcknowledgeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.AnswerStatusCheck;
import dev.onward.journey.commands.AcknowledgingCommand.ConcludeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.LogFight;
import dev.onward.journey.commands.AcknowledgingCommand.LogTimeTogether;
import dev.onward.journey.commands.AcknowledgingCommand.NoteDenial;
import dev.onward.journey.commands.AcknowledgingCommand.NoteHope;
import dev.onward.journey.commands.AcknowledgingCommand.NoteSignal;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.AcknowledgingEvent.SignalNoted;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
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

    @CommandHandler
    default void handle(LogTimeTogether log, Recording recording) {
        record(recording, new TimeTogetherLogged(recording.occurredOn(), log.kind(), log.minutes(), log.felt()));
    }

    @CommandHandler
    default void handle(LogFight log, Recording recording) {
        record(recording, new FightLogged(recording.occurredOn(), log.trivial(), log.about()));
    }

    @CommandHandler
    default void handle(NoteSignal note, Recording recording) {
        record(recording, new SignalNoted(recording.occurredOn(), note.signal(), note.words()));
    }

    @CommandHandler
    default void handle(NoteHope note, Recording recording) {
        record(recording, new HopeNoted(recording.occurredOn(), note.words()));
    }
}
