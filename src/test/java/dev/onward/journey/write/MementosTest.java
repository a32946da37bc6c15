package dev.onward.journey.write;

import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.NOTE;
import static dev.onward.journey.JourneyStory.insisting;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.MementosCommand.BoxMemento;
import dev.onward.journey.commands.MementosCommand.KeepMemento;
import dev.onward.journey.commands.MementosCommand.LetGoOfMemento;
import dev.onward.journey.commands.MementosCommand.ListMemento;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoKept;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MementosEvent.MementoLetGo;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MementosTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

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
    void a_memento_at_hand_is_kept_and_may_be_boxed_or_let_go_of_later() {
        UUID mug = story.tell(memento(NOW));
        story.says(new KeepMemento(mug, text("my mother's")))
                .expectEvents(new MementoKept(NOW, mug, text("my mother's")));
        story.isInvalid("memento", new KeepMemento(new UUID(5, 5), null));

        story.tell(new MementoKept(NOW, mug, null));
        story.says(new BoxMemento(mug, null)).expectSuccessfulHandlerExecution();
        story.says(new LetGoOfMemento(mug, LettingGo.GIVEN)).expectSuccessfulHandlerExecution();

        story.tell(new MementoLetGo(NOW, mug, LettingGo.GIVEN));
        story.isNotNow(new KeepMemento(mug, null));
    }

    @Test
    void keeping_meets_no_guard_whatever_is_marked_and_on_the_safety_path() {
        UUID picture = story.tell(memento(NOW, MementoMark.CHILDRENS));
        story.says(new KeepMemento(picture, null)).expectEvents(new MementoKept(NOW, picture, null));

        story.tell(new SafetyPathTaken(NOW));
        story.says(new KeepMemento(picture, null)).expectEvents(new MementoKept(NOW, picture, null));
    }
}
