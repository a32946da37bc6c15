package dev.onward.journey.write;

import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static org.hamcrest.Matchers.containsString;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.CorrectingCommand.AmendRecord;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.CorrectingCommand.RetractRecord;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    private final UUID entry = story.tell(new EntryWritten(NOW, text("a day"), null, List.of()));

    @Test
    void a_record_is_amended_in_words_and_day() {
        story.says(new AmendRecord(entry, Map.of("text", text("a good day")), OccurredOn.of("2026-04-30")))
                .expectEvents(
                        new RecordAmended(NOW, entry, Map.of("text", text("a good day")), OccurredOn.of("2026-04-30")));
        story.says(new AmendRecord(entry, null, OccurredOn.of("2026-04")))
                .expectEvents(new RecordAmended(NOW, entry, Map.of(), OccurredOn.of("2026-04")));
    }

    @Test
    void only_words_that_a_record_has_are_amended() {
        story.isInvalid("words", new AmendRecord(entry, Map.of("why", text("x")), null));
        story.says(new AmendRecord(entry, Map.of("prompt", text("x")), null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void on_the_safety_path_nobody_is_told_what_words_a_talk_has() {
        UUID talk = story.tell(new TalkCancelled(NOW, new UUID(1, 0), null));
        story.tell(new SafetyPathTaken(NOW));

        story.says(new AmendRecord(talk, Map.of("other", text("x")), null))
                .expectException(Invalid.class)
                .expectExceptionMessage("words: names a text that this record does not have");
        story.says(new AmendRecord(entry, Map.of("other", text("x")), null))
                .expectExceptionMessage(containsString("entry-written"));
    }

    @Test
    void a_corrected_day_does_not_lie_in_the_future() {
        story.isInvalid("correctedOccurredOn", new AmendRecord(entry, null, OccurredOn.of("2026-05-02")));
        story.says(new AmendRecord(entry, null, OccurredOn.of("2026-05-01"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void erased_words_are_not_written_again_but_the_day_is_still_corrected() {
        story.tell(new TextErased(NOW, entry));

        story.isNotNow(new AmendRecord(entry, Map.of("text", text("x")), null));
        story.says(new AmendRecord(entry, null, OccurredOn.of("2026"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_says_erased_words_again_is_erased_with_them() {
        UUID reason = story.tell(reason(NOW));
        UUID reworded = story.tell(new ReasonReworded(NOW, reason, text("two")));
        story.tell(new RecordAmended(NOW, reworded, Map.of("text", text("three")), null));
        story.tell(new TextErased(NOW, reason));

        story.isNotNow(new AmendRecord(reworded, Map.of("text", text("again")), null));
        story.isNotNow(new EraseText(reworded));
    }

    @Test
    void amended_words_have_the_limits_of_the_first_ones() {
        UUID start = new UUID(1, 0);
        story.isInvalid("words/alias", new AmendRecord(start, Map.of("alias", text("K".repeat(101))), null));
        story.isInvalid("words/prompt", new AmendRecord(entry, Map.of("prompt", text("x".repeat(501))), null));
        story.says(new AmendRecord(start, Map.of("alias", text("K".repeat(100))), null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_record_is_retracted_once() {
        story.says(new RetractRecord(entry, text("not so")))
                .expectEvents(new RecordRetracted(NOW, entry, "entry-written", text("not so")));

        story.tell(retracted(NOW, entry, "entry-written"));
        story.isNotNow(new RetractRecord(entry, null));
        story.isNotNow(new AmendRecord(entry, Map.of("text", text("x")), null));
    }

    @Test
    void a_text_is_erased_once_also_that_of_a_retracted_record() {
        story.tell(retracted(NOW, entry, "entry-written"));
        story.says(new EraseText(entry)).expectEvents(new TextErased(NOW, entry));

        story.tell(new TextErased(NOW, entry));
        story.isNotNow(new EraseText(entry));
    }

    @Test
    void what_is_not_there_is_not_corrected() {
        UUID nowhere = new UUID(5, 5);

        story.isInvalid("record", new AmendRecord(nowhere, null, OccurredOn.of("2026")));
        story.isInvalid("record", new RetractRecord(nowhere, null));
        story.isInvalid("record", new EraseText(nowhere));
    }

    @Test
    void corrections_are_not_corrected_but_their_texts_are_erased() {
        UUID amendment = story.tell(redated(NOW, entry, "2026-04"));
        UUID retraction = story.tell(retracted(NOW, entry, "entry-written"));
        UUID erasure = story.tell(new TextErased(NOW, story.tell(reason(NOW))));

        for (UUID correction : List.of(amendment, retraction, erasure)) {
            story.isInvalid("record", new AmendRecord(correction, null, OccurredOn.of("2026")));
            story.isInvalid("record", new RetractRecord(correction, null));
            story.says(new EraseText(correction)).expectEvents(new TextErased(NOW, correction));
        }
    }

    @Test
    void what_has_a_command_of_its_own_to_undo_it_is_not_retracted() {
        List<UUID> records = List.of(
                new UUID(1, 0), // the start
                story.tell(new StepSkipped(NOW, Step.SUPPORT, text("x"))),
                story.tell(new StepResumed(NOW, Step.SUPPORT)),
                story.tell(new SafetyPathTaken(NOW)),
                story.tell(new SafetyPathLeft(NOW)),
                story.tell(new JourneyClosed(NOW, Outcome.OTHER, null)),
                story.tell(new JourneyReopened(NOW)));

        records.forEach(record -> story.isNotNow(new RetractRecord(record, null)));
    }

    @Test
    void a_decision_is_retracted_with_its_cooling_off_period_under_its_own_kind() {
        UUID decision = story.tell(decidedToLeave(NOW, 7));

        story.says(new RetractRecord(decision, null))
                .expectEvents(new RecordRetracted(NOW, decision, "decision-made", null));
    }
}
