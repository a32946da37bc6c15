package dev.onward.journey.write;

import dev.onward.journey.commands.LettersCommand.DiscardLetter;
import dev.onward.journey.commands.LettersCommand.DraftLetter;
import dev.onward.journey.commands.LettersCommand.RecordLetterLeft;
import dev.onward.journey.commands.LettersCommand.ReviseLetter;
import dev.onward.journey.commands.LettersCommand.SealLetter;
import dev.onward.journey.events.LettersEvent.LetterDiscarded;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import dev.onward.journey.facts.Intention;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Letters to the partner: to be left behind, or never to be sent. */
interface Letters extends Behaviour {

    @CommandHandler
    default void handle(DraftLetter draft, Recording recording) {
        record(recording, new LetterDrafted(recording.occurredOn(), draft.kind(), draft.text()));
    }

    @CommandHandler
    default void handle(ReviseLetter revise, Recording recording) {
        LetterKind kind = requireInHand(revise.letter());
        requireNow(!facts().records().isErased(revise.letter()), "The text of this letter is erased.");
        record(recording, new LetterRevised(recording.occurredOn(), kind, revise.letter(), revise.text()));
    }

    @CommandHandler
    default void handle(SealLetter seal, Recording recording) {
        LetterKind kind = requireInHand(seal.letter());
        LetterSealed sealed = new LetterSealed(recording.occurredOn(), kind, seal.letter());
        if (kind == LetterKind.TO_LEAVE) {
            record(recording, recording.asking(Intention.SEAL_LETTER_TO_LEAVE), sealed);
        } else {
            record(recording, sealed);
        }
    }

    @CommandHandler
    default void handle(DiscardLetter discard, Recording recording) {
        LetterKind kind = requireInHand(discard.letter());
        record(recording, new LetterDiscarded(recording.occurredOn(), kind, discard.letter()));
    }

    /** Sealed or not: people leave what they have. */
    @CommandHandler
    default void handle(RecordLetterLeft left, Recording recording) {
        LetterKind kind = requireThere(left.letter());
        requireNow(kind == LetterKind.TO_LEAVE, "This letter is one that is never sent.");
        record(
                recording,
                new LetterLeft(
                        recording.occurredOn(),
                        kind,
                        left.letter(),
                        left.where(),
                        unmet(recording.askingBack(Intention.LEAVE_LETTER, facts().zone()))));
    }

    /** Its kind, if it can still be changed. */
    private LetterKind requireInHand(UUID letter) {
        LetterKind kind = requireThere(letter);
        requireNow(!facts().letters().isSealed(letter), "This letter is sealed.");
        return kind;
    }

    private LetterKind requireThere(UUID letter) {
        requireStanding("letter", letter, LetterDrafted.class);
        requireNow(!facts().letters().isDiscarded(letter), "This letter is discarded.");
        requireNow(!facts().letters().isLeft(letter), "This letter was left behind.");
        return facts().letters().kind(letter).orElseThrow();
    }
}
