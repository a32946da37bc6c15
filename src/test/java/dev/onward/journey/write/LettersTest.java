package dev.onward.journey.write;

import static dev.onward.journey.Events.letter;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.talked;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.LettersCommand.DiscardLetter;
import dev.onward.journey.commands.LettersCommand.DraftLetter;
import dev.onward.journey.commands.LettersCommand.RecordLetterLeft;
import dev.onward.journey.commands.LettersCommand.ReviseLetter;
import dev.onward.journey.commands.LettersCommand.SealLetter;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.LettersEvent.LetterDiscarded;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void a_letter_is_drafted_and_revised() {
        for (LetterKind kind : LetterKind.values()) {
            story.says(new DraftLetter(kind, text("dear"))).expectEvents(new LetterDrafted(NOW, kind, text("dear")));
            UUID letter = story.tell(letter(NOW, kind));
            story.says(new ReviseLetter(letter, text("dearest")))
                    .expectEvents(new LetterRevised(NOW, kind, letter, text("dearest")));
        }
    }

    @Test
    void a_letter_whose_text_is_erased_is_not_revised_and_its_revisions_are_erased_with_it() {
        UUID letter = story.tell(letter(NOW, LetterKind.UNSENT));
        UUID revision = story.tell(new LetterRevised(NOW, LetterKind.UNSENT, letter, text("dearest")));
        story.tell(new TextErased(NOW, letter));

        story.isNotNow(new ReviseLetter(letter, text("again")));
        story.isNotNow(new EraseText(revision));
        story.says(new DiscardLetter(letter)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_letter_to_leave_is_sealed_after_a_talk_that_did_not_help() {
        UUID letter = story.tell(letter(NOW, LetterKind.TO_LEAVE));
        LetterSealed sealed = new LetterSealed(NOW, LetterKind.TO_LEAVE, letter);
        story.tell(talked(NOW, TalkOutcome.HELPED));
        story.isRefused("letter-before-talk", new SealLetter(letter));
        story.says(new SealLetter(letter), insisting())
                .expectEvents(sealed, new GuardOverridden(NOW, "letter-before-talk", NOTE));

        story.tell(talked(NOW, TalkOutcome.HEATED));
        story.says(new SealLetter(letter)).expectEvents(sealed);
        story.tell(talked(NOW, TalkOutcome.HELPED));
        story.says(new SealLetter(letter)).expectEvents(sealed);
    }

    @Test
    void who_goes_at_their_own_pace_is_told_of_the_talk_and_who_is_on_the_safety_path_is_not() {
        UUID letter = story.tell(letter(NOW, LetterKind.TO_LEAVE));
        LetterSealed sealed = new LetterSealed(NOW, LetterKind.TO_LEAVE, letter);
        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.says(new SealLetter(letter)).expectEvents(sealed, new GuardNoticed(NOW, "letter-before-talk"));

        story.tell(new SafetyPathTaken(NOW));
        story.says(new SealLetter(letter)).expectEvents(sealed);
    }

    @Test
    void a_letter_that_is_never_sent_is_sealed_at_any_time_and_not_left() {
        UUID letter = story.tell(letter(NOW, LetterKind.UNSENT));
        story.says(new SealLetter(letter)).expectEvents(new LetterSealed(NOW, LetterKind.UNSENT, letter));
        story.says(new DiscardLetter(letter)).expectEvents(new LetterDiscarded(NOW, LetterKind.UNSENT, letter));
        story.isNotNow(new RecordLetterLeft(letter, null));
    }

    @Test
    void what_is_sealed_discarded_or_left_is_no_longer_changed() {
        for (LetterKind kind : LetterKind.values()) {
            UUID sealed = story.tell(letter(NOW, kind));
            story.tell(new LetterSealed(NOW, kind, sealed));
            isSettled(sealed);
            UUID discarded = story.tell(letter(NOW, kind));
            story.tell(new LetterDiscarded(NOW, kind, discarded));
            isSettled(discarded);
            story.isNotNow(new RecordLetterLeft(discarded, null));
        }
        UUID left = story.tell(letter(NOW, LetterKind.TO_LEAVE));
        UUID leaving = story.tell(new LetterLeft(NOW, LetterKind.TO_LEAVE, left, null, List.of()));
        isSettled(left);
        story.isNotNow(new RecordLetterLeft(left, null));

        story.tell(retracted(NOW, leaving, "letter-left"));
        story.says(new DiscardLetter(left)).expectSuccessfulHandlerExecution();
    }

    private void isSettled(UUID letter) {
        story.isNotNow(new ReviseLetter(letter, text("again")));
        story.isNotNow(new SealLetter(letter), insisting());
        story.isNotNow(new DiscardLetter(letter));
    }

    @Test
    void only_a_letter_that_stands_can_be_named() {
        UUID retracted = story.tell(letter(NOW, LetterKind.TO_LEAVE));
        story.tell(retracted(NOW, retracted, "letter-drafted"));
        for (UUID none : List.of(retracted, new UUID(5, 5))) {
            story.isInvalid("letter", new ReviseLetter(none, text("again")));
            story.isInvalid("letter", new SealLetter(none));
            story.isInvalid("letter", new DiscardLetter(none));
            story.isInvalid("letter", new RecordLetterLeft(none, null));
        }
    }

    @Test
    void a_letter_that_was_left_is_always_recorded_with_what_was_unmet() {
        UUID letter = story.tell(letter(NOW, LetterKind.TO_LEAVE));
        story.says(new RecordLetterLeft(letter, text("on the table")))
                .expectEvents(new LetterLeft(
                        NOW, LetterKind.TO_LEAVE, letter, text("on the table"), List.of("letter-before-talk")));

        story.tell(talked(NOW, TalkOutcome.CUT_SHORT));
        story.tell(new LetterSealed(NOW, LetterKind.TO_LEAVE, letter));
        story.says(new RecordLetterLeft(letter, null))
                .expectEvents(new LetterLeft(NOW, LetterKind.TO_LEAVE, letter, null, List.of()));
    }
}
