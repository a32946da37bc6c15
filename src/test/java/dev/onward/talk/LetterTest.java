package dev.onward.talk;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.LettersEvent.LetterDiscarded;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterRevised;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import dev.onward.talk.Letter.LetterLeftBehind;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Remark;
import dev.onward.views.Told;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterTest {

    private final Told told = Told.journey();

    private List<Letter> letters() {
        return Letter.all(Boards.notebook(told));
    }

    private UUID draft(LetterKind kind) {
        return told.record(new LetterDrafted(now(1), kind, text("Dear K.")));
    }

    private UUID revise(UUID letter, String words) {
        return told.record(new LetterRevised(now(2), LetterKind.TO_LEAVE, letter, text(words)));
    }

    @Test
    void letters_of_both_kinds_are_told_with_what_became_of_them() {
        UUID toLeave = draft(LetterKind.TO_LEAVE);
        UUID unsent = draft(LetterKind.UNSENT);
        UUID revised = revise(toLeave, "Kim,");
        UUID sealed = told.record(new LetterSealed(now(3), LetterKind.TO_LEAVE, toLeave));
        UUID left = told.record(new LetterLeft(
                now(4), LetterKind.TO_LEAVE, toLeave, text("on the table"), List.of("letter-before-talk")));
        UUID discarded = told.record(new LetterDiscarded(now(5), LetterKind.UNSENT, unsent));

        assertThat(letters())
                .containsExactly(
                        new Letter(
                                toLeave,
                                now(1),
                                LetterKind.TO_LEAVE,
                                List.of(
                                        new Remark(toLeave, now(1), text("Dear K.")),
                                        new Remark(revised, now(2), text("Kim,"))),
                                new Remark(sealed, now(3), null),
                                null,
                                new LetterLeftBehind(
                                        left, now(4), text("on the table"), List.of("letter-before-talk"))),
                        new Letter(
                                unsent,
                                now(1),
                                LetterKind.UNSENT,
                                List.of(new Remark(unsent, now(1), text("Dear K."))),
                                null,
                                new Remark(discarded, now(5), null),
                                null));
    }

    @Test
    void a_revision_that_was_taken_back_is_no_version() {
        UUID letter = draft(LetterKind.TO_LEAVE);
        UUID revised = revise(letter, "Kim,");
        told.record(new RecordRetracted(now(3), revised, "letter-revised", null));

        assertThat(letters().getFirst().versions()).extracting(Remark::record).containsExactly(letter);
    }

    @Test
    void erasing_a_letter_erases_every_version() {
        UUID letter = draft(LetterKind.TO_LEAVE);
        revise(letter, "Kim,");
        told.record(new TextErased(now(3), letter));

        assertThat(letters().getFirst().versions())
                .extracting(Remark::words)
                .containsExactly(text("Dear K.").erased(), text("Kim,").erased());
    }
}
