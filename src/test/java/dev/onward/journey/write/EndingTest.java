package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.KeepingCommand.CloseJourney;
import dev.onward.journey.commands.KeepingCommand.EraseJourney;
import dev.onward.journey.commands.KeepingCommand.ReopenJourney;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.shared.OccurredOn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void a_journey_closes_with_an_outcome_and_none_is_a_failure() {
        for (Outcome outcome : Outcome.values()) {
            story.says(new CloseJourney(outcome, text("enough")))
                    .expectEvents(new JourneyClosed(NOW, outcome, text("enough")));
        }
    }

    @Test
    void a_closed_journey_closes_no_second_time_and_can_be_reopened() {
        story.isNotNow(new ReopenJourney());

        story.tell(new JourneyClosed(NOW, Outcome.STAYED, null));
        story.isNotNow(new CloseJourney(Outcome.OTHER, null));
        story.says(new ReopenJourney()).expectEvents(new JourneyReopened(NOW));

        story.tell(new JourneyReopened(NOW));
        story.says(new CloseJourney(Outcome.OTHER, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_journey_is_erased_open_or_closed() {
        story.says(new EraseJourney("erase this journey")).expectEvents(new JourneyErased(NOW));

        story.tell(new JourneyClosed(NOW, Outcome.STAYED, null));
        story.says(new EraseJourney("erase this journey")).expectEvents(new JourneyErased(NOW));
    }

    @Test
    void an_erased_journey_is_nowhere_for_its_owner_too() {
        story.tell(new JourneyErased(NOW));

        story.isNowhere(new EraseJourney("erase this journey"));
        story.isNowhere(new ReopenJourney());
    }
}
