package dev.onward.journey.write;

import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.AcknowledgingCommand.AcknowledgeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.AnswerStatusCheck;
import dev.onward.journey.commands.AcknowledgingCommand.ConcludeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.NoteDenial;
import dev.onward.journey.events.AcknowledgingEvent.Answer;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.HowLongAgo;
import dev.onward.journey.events.AcknowledgingEvent.HowOften;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.shared.OccurredOn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgingTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void a_status_check_is_answered_in_full_or_in_part() {
        story.says(new AnswerStatusCheck(
                        HowLongAgo.THIS_YEAR,
                        HowLongAgo.CANNOT_REMEMBER,
                        20,
                        HowOften.OFTEN,
                        Answer.NO,
                        Answer.YES,
                        text("work")))
                .expectEvents(new StatusCheckAnswered(
                        NOW,
                        HowLongAgo.THIS_YEAR,
                        HowLongAgo.CANNOT_REMEMBER,
                        20,
                        HowOften.OFTEN,
                        Answer.NO,
                        Answer.YES,
                        text("work")));
        story.says(new AnswerStatusCheck(null, null, null, null, null, Answer.UNSURE, null))
                .expectEvents(new StatusCheckAnswered(NOW, null, null, null, null, null, Answer.UNSURE, null));
    }

    @Test
    void a_denial_is_noted() {
        story.says(new NoteDenial(text("it is only a phase")))
                .expectEvents(new DenialNoted(NOW, text("it is only a phase")));
    }

    @Test
    void the_status_is_acknowledged() {
        story.says(new AcknowledgeStatus(text("it is over")))
                .expectEvents(new StatusAcknowledged(NOW, text("it is over")));
    }

    @Test
    void every_conclusion_is_a_full_answer_and_may_change() {
        for (Conclusion conclusion : Conclusion.values()) {
            story.says(new ConcludeStatus(conclusion, text("so it is")))
                    .expectEvents(new StatusConcluded(NOW, conclusion, text("so it is")));
            story.tell(concluded(NOW, conclusion));
        }
    }
}
