package dev.onward.journey.write;

import static dev.onward.journey.Events.pace;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.insisting;
import static dev.onward.journey.JourneyStory.signedIn;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.SafetyCommand.LeaveSafetyPath;
import dev.onward.journey.commands.SafetyCommand.TakeSafetyPath;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
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
    void neither_a_note_nor_a_pace_of_notice_lets_anybody_leave_it() {
        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.tell(new SafetyPathTaken(NOW));

        story.isRefused("confirm-safety-change", new LeaveSafetyPath());
        story.isRefused("confirm-safety-change", new LeaveSafetyPath(), insisting());
    }
}
