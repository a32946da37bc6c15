package dev.onward.journey.write;

import dev.onward.journey.commands.SupportCommand.AddSupportPerson;
import dev.onward.journey.commands.SupportCommand.NoteConfusion;
import dev.onward.journey.commands.SupportCommand.NoteConsequence;
import dev.onward.journey.commands.SupportCommand.RecordSession;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** What confuses, what would follow, and whom the person talks to about it. */
interface Support extends Behaviour {

    @CommandHandler
    default void handle(NoteConfusion note, Recording recording) {
        record(recording, new ConfusionNoted(recording.occurredOn(), note.words()));
    }

    @CommandHandler
    default void handle(NoteConsequence note, Recording recording) {
        record(recording, new ConsequenceNoted(recording.occurredOn(), note.of(), note.text(), note.forWhom()));
    }

    @CommandHandler
    default void handle(AddSupportPerson add, Recording recording) {
        record(recording, new SupportPersonAdded(recording.occurredOn(), add.alias(), add.role(), add.reach()));
    }

    @CommandHandler
    default void handle(RecordSession session, Recording recording) {
        if (session.person() != null) {
            requireStanding("person", session.person(), SupportPersonAdded.class);
        }
        requireLater(session.next(), recording);
        record(
                recording,
                new SessionRecorded(
                        recording.occurredOn(),
                        session.person(),
                        session.topics(),
                        session.newLight(),
                        session.next()));
    }

    /** Of a session that is known to the day only, the next can be on the same day. */
    private void requireLater(@Nullable Instant next, Recording recording) {
        if (next != null && !next.isAfter(recording.occurredOn().earliest(facts().zone()))) {
            throw new Invalid("next", "must lie after the session");
        }
    }
}
