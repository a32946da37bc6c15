package dev.onward.journey.write;

import static dev.onward.journey.Events.left;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.ContactCommand.ChooseContactMode;
import dev.onward.journey.commands.ContactCommand.FollowUpUrge;
import dev.onward.journey.commands.ContactCommand.LogContact;
import dev.onward.journey.commands.ContactCommand.LogUrge;
import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void an_urge_is_logged_and_followed_up() {
        story.says(new LogUrge(UrgeKind.CONTACT, 9, text("a song")))
                .expectEvents(new UrgeLogged(NOW, UrgeKind.CONTACT, 9, text("a song")));

        UUID urge = story.tell(new UrgeLogged(NOW, UrgeKind.CONTACT, 9, null));
        for (UrgeEnd end : UrgeEnd.values()) {
            story.says(new FollowUpUrge(urge, end, 2, text("a walk")))
                    .expectEvents(new UrgeFollowedUp(NOW, urge, end, 2, text("a walk")));
        }
        story.isInvalid("urge", new FollowUpUrge(new UUID(5, 5), UrgeEnd.PASSED, null, null));
    }

    @Test
    void how_much_contact_is_chosen() {
        for (ContactMode mode : List.of(ContactMode.CHILDREN_ONLY, ContactMode.LOGISTICS, ContactMode.FRIENDLY)) {
            story.says(new ChooseContactMode(mode)).expectEvents(new ContactModeChosen(NOW, mode));
        }
    }

    @Test
    void no_contact_is_chosen_after_parting() {
        ChooseContactMode none = new ChooseContactMode(ContactMode.NONE);
        story.isRefused("contact-mode-before-leaving", none);
        story.says(none, insisting())
                .expectEvents(
                        new ContactModeChosen(NOW, ContactMode.NONE),
                        new GuardOverridden(NOW, "contact-mode-before-leaving", NOTE));

        UUID left = story.tell(left(NOW));
        story.says(none).expectEvents(new ContactModeChosen(NOW, ContactMode.NONE));
        story.tell(retracted(NOW, left, "left"));
        story.isRefused("contact-mode-before-leaving", none);

        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.says(none)
                .expectEvents(
                        new ContactModeChosen(NOW, ContactMode.NONE),
                        new GuardNoticed(NOW, "contact-mode-before-leaving"));
    }

    @Test
    void who_was_asked_to_leave_or_is_on_the_safety_path_may_choose_silence_at_once() {
        JourneyStory asked = JourneyStory.begun(Circumstance.ASKED_TO_LEAVE);
        asked.says(new ChooseContactMode(ContactMode.NONE)).expectSuccessfulHandlerExecution();

        story.tell(new SafetyPathTaken(NOW));
        story.says(new ChooseContactMode(ContactMode.NONE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_on_the_safety_path_is_to_be_friendly() {
        story.tell(new SafetyPathTaken(NOW));
        story.isInvalid("mode", new ChooseContactMode(ContactMode.FRIENDLY));
        story.says(new ChooseContactMode(ContactMode.CHILDREN_ONLY)).expectSuccessfulHandlerExecution();

        story.tell(new SafetyPathLeft(NOW));
        story.says(new ChooseContactMode(ContactMode.FRIENDLY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void contact_is_logged_as_it_was_by_whomever_and_on_the_safety_path_alike() {
        for (int path = 0; path < 2; path++) {
            for (ByWhom byWhom : ByWhom.values()) {
                story.says(new LogContact(byWhom, Purpose.FEELINGS, 3, text("a call")))
                        .expectEvents(new ContactLogged(NOW, byWhom, Purpose.FEELINGS, 3, text("a call")));
            }
            story.tell(new SafetyPathTaken(NOW));
        }
    }
}
