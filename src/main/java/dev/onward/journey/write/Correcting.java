package dev.onward.journey.write;

import dev.onward.journey.commands.CorrectingCommand.AmendRecord;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.CorrectingCommand.RetractRecord;
import dev.onward.journey.commands.Limits;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.PrivateText;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Correcting what was recorded: any record can be amended, retracted, or its text erased. */
interface Correcting extends Behaviour {

    /** Corrections correct a record, not one another. */
    Set<Kind> CORRECTIONS =
            Set.of(Kind.of(RecordAmended.class), Kind.of(RecordRetracted.class), Kind.of(TextErased.class));

    /** These are undone by a command of their own: reopening, resuming, leaving the path, erasing the journey. */
    Set<Kind> UNDONE_OTHERWISE = Set.of(
            Kind.of(JourneyStarted.class),
            Kind.of(JourneyClosed.class),
            Kind.of(JourneyReopened.class),
            Kind.of(StepSkipped.class),
            Kind.of(StepResumed.class),
            Kind.of(SafetyPathTaken.class),
            Kind.of(SafetyPathLeft.class));

    @CommandHandler
    default void handle(AmendRecord amend, Recording recording) {
        Kind kind = requireRecord(amend.record());
        Map<String, PrivateText> words = amend.words() == null ? Map.of() : amend.words();
        words.forEach((field, text) -> requireFits(kind, field, text));
        requireNow(
                words.isEmpty() || !facts().records().isErased(amend.record()), "The text of this record is erased.");
        requireNotInFuture("correctedOccurredOn", amend.correctedOccurredOn(), recording, facts().zone());
        record(
                recording,
                new RecordAmended(recording.occurredOn(), amend.record(), words, amend.correctedOccurredOn()));
    }

    @CommandHandler
    default void handle(RetractRecord retract, Recording recording) {
        Kind kind = requireRecord(retract.record());
        requireNow(
                !UNDONE_OTHERWISE.contains(kind),
                "A record of the kind " + kind.name() + " is not retracted but undone by a command of its own.");
        record(recording, new RecordRetracted(recording.occurredOn(), retract.record(), kind.name(), retract.why()));
    }

    @CommandHandler
    default void handle(EraseText erase, Recording recording) {
        if (facts().records().kind(erase.record()).isEmpty()) {
            throw new Invalid("record", "names no record of this journey");
        }
        requireNow(!facts().records().isErased(erase.record()), "The text of this record is erased already.");
        record(recording, new TextErased(recording.occurredOn(), erase.record()));
    }

    /** What is said anew is held to what held when it was said first. */
    private void requireFits(Kind kind, String field, PrivateText text) {
        if (!kind.words().contains(field)) {
            boolean rests = facts().safety().onPath() && kind.restsOnSafetyPath();
            throw new Invalid(
                    "words",
                    rests
                            ? "names a text that this record does not have"
                            : "a record of the kind " + kind.name() + " has the texts " + kind.words());
        }
        Integer limit = Limits.of(kind).get(field);
        Integer length = text.plainLength();
        if (limit != null && length != null && length > limit) {
            throw new Invalid("words/" + field, "must have at most " + limit + " characters");
        }
    }

    private Kind requireRecord(UUID record) {
        Kind kind = facts().records()
                .kind(record)
                .filter(known -> !CORRECTIONS.contains(known))
                .orElseThrow(() -> new Invalid("record", "names no record of this journey that can be corrected"));
        requireNow(!facts().records().isRetracted(record), "This record is retracted.");
        return kind;
    }
}
