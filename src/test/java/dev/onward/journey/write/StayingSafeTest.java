package dev.onward.journey.write;

import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.safetyItem;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.on;
import static dev.onward.journey.JourneyStory.signedIn;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.KeepingCommand.CloseJourney;
import dev.onward.journey.commands.MementosCommand.LetGoOfMemento;
import dev.onward.journey.commands.SafetyCommand.AddSafetyItem;
import dev.onward.journey.commands.SafetyCommand.LeaveSafetyPath;
import dev.onward.journey.commands.SafetyCommand.LogIncident;
import dev.onward.journey.commands.SafetyCommand.TakeSafetyPath;
import dev.onward.journey.commands.SafetyCommand.TickSafetyItem;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.SafetyEvent.IncidentLogged;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemTicked;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StayingSafeTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void the_safety_path_is_taken_once() {
        story.isNotNow(new LeaveSafetyPath(), signedIn(BEGIN));
        story.says(new TakeSafetyPath()).expectEvents(new SafetyPathTaken(NOW));

        story.tell(new SafetyPathTaken(NOW));
        story.isNotNow(new TakeSafetyPath());
    }

    @Test
    void it_is_left_within_10_minutes_of_signing_in_again() {
        story.tell(new SafetyPathTaken(NOW));

        story.says(new LeaveSafetyPath(), signedIn(BEGIN)).expectEvents(new SafetyPathLeft(NOW));
        story.says(new LeaveSafetyPath(), signedIn(BEGIN.minusSeconds(600))).expectEvents(new SafetyPathLeft(NOW));
        story.isRefused("confirm-safety-change", new LeaveSafetyPath(), signedIn(BEGIN.minusSeconds(601)));
        story.isRefused("confirm-safety-change", new LeaveSafetyPath());
    }

    @Test
    void letting_go_of_a_memento_asks_for_a_note_there_whatever_the_pace() {
        UUID memento = story.tell(new MementoListed(NOW, MementoKind.PHYSICAL, text("mug"), null, Set.of()));
        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.tell(new SafetyPathTaken(NOW));

        LetGoOfMemento letGo = new LetGoOfMemento(memento, LettingGo.DISCARDED);
        story.isRefused("may-be-evidence-or-shared", letGo);
        story.says(letGo, insisting()).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_on_it_ends_as_friends_or_together_again() {
        story.tell(new SafetyPathTaken(NOW));
        for (Outcome together : List.of(Outcome.FRIENDS, Outcome.RECONCILED)) {
            story.isInvalid("outcome", new CloseJourney(together, null));
        }
        story.says(new CloseJourney(Outcome.APART_AT_PEACE, null)).expectSuccessfulHandlerExecution();

        story.tell(new SafetyPathLeft(NOW));
        story.says(new CloseJourney(Outcome.FRIENDS, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void neither_a_note_nor_a_pace_of_notice_lets_anybody_leave_it() {
        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.tell(new SafetyPathTaken(NOW));

        story.isRefused("confirm-safety-change", new LeaveSafetyPath());
        story.isRefused("confirm-safety-change", new LeaveSafetyPath(), insisting());
    }

    @Test
    void what_makes_safer_is_noted_and_ticked_once_on_the_path_and_before_it() {
        for (int path = 0; path < 2; path++) {
            story.says(new AddSafetyItem(text("a bag"))).expectEvents(new SafetyItemAdded(NOW, text("a bag")));
            UUID bag = story.tell(safetyItem(NOW));
            story.says(new TickSafetyItem(bag)).expectEvents(new SafetyItemTicked(NOW, bag));
            story.tell(new SafetyItemTicked(NOW, bag));
            story.isNotNow(new TickSafetyItem(bag));
            story.tell(new SafetyPathTaken(NOW));
        }
        story.isInvalid("item", new TickSafetyItem(new UUID(5, 5)));
    }

    @Test
    void an_incident_is_written_down_with_the_day_of_it() {
        story.says(new LogIncident(text("the door"), text("at Ada's")), on("2026-04-30"))
                .expectEvents(new IncidentLogged(OccurredOn.of("2026-04-30"), text("the door"), text("at Ada's")));
    }
}
