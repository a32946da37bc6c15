package dev.onward.journey.write;

import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.ContactCommand.FollowUpUrge;
import dev.onward.journey.commands.ContactCommand.LogUrge;
import dev.onward.journey.commands.MementosCommand.BoxMemento;
import dev.onward.journey.commands.MementosCommand.LetGoOfMemento;
import dev.onward.journey.commands.MementosCommand.ListMemento;
import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MementosEvent.MementoLetGo;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingOnTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void leaving_is_always_recorded_with_what_was_unmet() {
        story.says(new RecordLeaving(HowLeft.THEY_MOVED, text("gone")))
                .expectEvents(new Left(NOW, HowLeft.THEY_MOVED, text("gone"), List.of("leaving-without-decision")));

        story.tell(decidedToLeave(NOW, 7));
        story.says(new RecordLeaving(HowLeft.MOVED_OUT, null))
                .expectEvents(new Left(NOW, HowLeft.MOVED_OUT, null, List.of()));
    }

    @Test
    void on_the_safety_path_leaving_has_nothing_unmet() {
        story.tell(new SafetyPathTaken(NOW));

        story.says(new RecordLeaving(HowLeft.ENDED, null)).expectEvents(new Left(NOW, HowLeft.ENDED, null, List.of()));
    }

    @Test
    void an_urge_is_logged_and_followed_up() {
        story.says(new LogUrge(UrgeKind.CONTACT, 9, text("a song")))
                .expectEvents(new UrgeLogged(NOW, UrgeKind.CONTACT, 9, text("a song")));

        UUID urge = story.tell(new UrgeLogged(NOW, UrgeKind.CONTACT, 9, null));
        for (UrgeEnd end : UrgeEnd.values()) {
            story.says(new FollowUpUrge(urge, end, text("a walk")))
                    .expectEvents(new UrgeFollowedUp(NOW, urge, end, text("a walk"), null));
        }
        story.isInvalid("urge", new FollowUpUrge(new UUID(5, 5), UrgeEnd.PASSED, null));
    }

    @Test
    void a_memento_is_listed_and_boxed() {
        story.says(new ListMemento(MementoKind.DIGITAL, text("photos"), text("phone"), Set.of(MementoMark.JOINT)))
                .expectEvents(new MementoListed(
                        NOW, MementoKind.DIGITAL, text("photos"), text("phone"), Set.of(MementoMark.JOINT)));
        story.says(new ListMemento(MementoKind.PHYSICAL, text("mug"), null, null))
                .expectEvents(memento(NOW));

        UUID mug = story.tell(memento(NOW));
        story.says(new BoxMemento(mug, text("attic"))).expectEvents(new MementoBoxed(NOW, mug, text("attic")));
        story.isInvalid("memento", new BoxMemento(new UUID(5, 5), null));
    }

    @Test
    void a_memento_is_let_go_of_once() {
        UUID mug = story.tell(memento(NOW));
        for (LettingGo how : LettingGo.values()) {
            story.says(new LetGoOfMemento(mug, how)).expectEvents(new MementoLetGo(NOW, mug, how));
        }
        story.isInvalid("memento", new LetGoOfMemento(new UUID(5, 5), LettingGo.GIVEN));

        story.tell(new MementoLetGo(NOW, mug, LettingGo.GIVEN));
        story.isNotNow(new LetGoOfMemento(mug, LettingGo.GIVEN));
        story.isNotNow(new BoxMemento(mug, null));
    }

    @Test
    void what_is_marked_is_let_go_of_only_on_purpose() {
        for (MementoMark mark : MementoMark.values()) {
            UUID memento = story.tell(memento(NOW, mark));
            story.isRefused("may-be-evidence-or-shared", new LetGoOfMemento(memento, LettingGo.DISCARDED));
            story.says(new LetGoOfMemento(memento, LettingGo.DISCARDED), insisting())
                    .expectEvents(
                            new MementoLetGo(NOW, memento, LettingGo.DISCARDED),
                            new GuardOverridden(NOW, "may-be-evidence-or-shared", NOTE));
        }
    }

    @Test
    void on_the_safety_path_every_memento_may_be_evidence() {
        UUID mug = story.tell(memento(NOW));
        story.tell(new SafetyPathTaken(NOW));
        story.isRefused("may-be-evidence-or-shared", new LetGoOfMemento(mug, LettingGo.DISCARDED));
    }

    @Test
    void who_goes_at_their_own_pace_is_only_told_what_a_marked_memento_may_be() {
        UUID letters = story.tell(memento(NOW, MementoMark.JOINT));
        story.tell(pace(NOW, null, GuardMode.NOTICE));
        story.says(new LetGoOfMemento(letters, LettingGo.DISCARDED))
                .expectEvents(
                        new MementoLetGo(NOW, letters, LettingGo.DISCARDED),
                        new GuardNoticed(NOW, "may-be-evidence-or-shared"));
    }

    @Test
    void a_pursuit_is_taken_up_and_has_sessions() {
        story.says(new TakeUpPursuit(PursuitKind.HOBBY, text("pottery")))
                .expectEvents(new PursuitTakenUp(NOW, PursuitKind.HOBBY, text("pottery")));

        UUID pottery = story.tell(new PursuitTakenUp(NOW, PursuitKind.HOBBY, text("pottery")));
        story.says(new LogPursuitSession(pottery, 90, text("a bowl")))
                .expectEvents(new PursuitSessionLogged(NOW, pottery, 90, text("a bowl")));
        story.isInvalid("pursuit", new LogPursuitSession(new UUID(5, 5), null, null));
    }
}
