package dev.onward.journey.write;

import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.on;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.AcknowledgingCommand.AcknowledgeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.AnswerStatusCheck;
import dev.onward.journey.commands.AcknowledgingCommand.ConcludeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.LogFight;
import dev.onward.journey.commands.AcknowledgingCommand.LogTimeTogether;
import dev.onward.journey.commands.AcknowledgingCommand.NoteDenial;
import dev.onward.journey.commands.AcknowledgingCommand.NoteHope;
import dev.onward.journey.commands.AcknowledgingCommand.NoteSignal;
import dev.onward.journey.events.AcknowledgingEvent.Answer;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.FightLogged;
import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.AcknowledgingEvent.HowLongAgo;
import dev.onward.journey.events.AcknowledgingEvent.HowOften;
import dev.onward.journey.events.AcknowledgingEvent.Signal;
import dev.onward.journey.events.AcknowledgingEvent.SignalNoted;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogether;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
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

    @Test
    void time_together_is_logged() {
        story.says(new LogTimeTogether(TimeTogether.EVENING_HOUR, 60, 3))
                .expectEvents(new TimeTogetherLogged(NOW, TimeTogether.EVENING_HOUR, 60, 3));
        story.says(new LogTimeTogether(TimeTogether.DATE, 0, null), on("2026-04"))
                .expectEvents(new TimeTogetherLogged(OccurredOn.of("2026-04"), TimeTogether.DATE, 0, null));
    }

    @Test
    void a_fight_is_logged() {
        story.says(new LogFight(true, text("the dishes"))).expectEvents(new FightLogged(NOW, true, text("the dishes")));
    }

    @Test
    void every_signal_is_noted_kindness_as_well() {
        for (Signal signal : Signal.values()) {
            story.says(new NoteSignal(signal, text("at breakfast")))
                    .expectEvents(new SignalNoted(NOW, signal, text("at breakfast")));
        }
    }

    @Test
    void a_hope_is_noted() {
        story.says(new NoteHope(text("that it passes"))).expectEvents(new HopeNoted(NOW, text("that it passes")));
    }
}
