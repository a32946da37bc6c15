package dev.onward.journey.facts;

import static dev.onward.journey.Events.left;
import static dev.onward.journey.Events.letter;
import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.planned;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.talked;
import static dev.onward.journey.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.ForOthers;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepApplyingTest {

    private static Set<Step> notApplying(JourneyStory story) {
        return Arrays.stream(Step.values())
                .filter(step -> !StepRules.applies(step, story.facts()))
                .collect(Collectors.toSet());
    }

    private static final Set<Step> FOR_SOME =
            Set.of(Step.CUSTODY, Step.SEE_CHILDREN_LESS, Step.LETTER, Step.SAFETY_ITEMS, Step.INCIDENT_LOG);

    @Test
    void all_but_those_about_children_the_letter_and_safety_apply_to_everybody() {
        assertThat(notApplying(JourneyStory.begun())).isEqualTo(FOR_SOME);
    }

    @Test
    void custody_and_seeing_the_children_less_apply_with_children() {
        JourneyStory story = JourneyStory.begun();
        UUID child = story.tell(new ChildAdded(story.now(), text("Mo"), 2015));
        assertThat(notApplying(story)).doesNotContain(Step.CUSTODY, Step.SEE_CHILDREN_LESS);

        story.tell(retracted(story.now(), child, "child-added"));
        assertThat(notApplying(story)).isEqualTo(FOR_SOME);
    }

    @Test
    void the_letter_applies_when_the_last_talk_did_not_help() {
        JourneyStory story = JourneyStory.begun();
        story.tell(talked(story.now(), TalkOutcome.HELPED));
        assertThat(notApplying(story)).contains(Step.LETTER);

        UUID talk = story.tell(talked(story.now(), TalkOutcome.DID_NOT_HELP));
        assertThat(notApplying(story)).doesNotContain(Step.LETTER);
        story.tell(retracted(story.now(), talk, "talk-held"));
        assertThat(notApplying(story)).contains(Step.LETTER);
    }

    @Test
    void the_letter_applies_when_the_talk_is_not_to_be_held_and_once_one_is_left() {
        JourneyStory story = JourneyStory.begun();
        story.tell(new StepSkipped(story.now(), Step.TALK, text("they are away for good")));
        assertThat(notApplying(story)).doesNotContain(Step.LETTER);
        story.tell(talked(story.now(), TalkOutcome.HELPED));
        assertThat(notApplying(story)).contains(Step.LETTER);

        UUID letter = story.tell(letter(story.now(), LetterKind.TO_LEAVE));
        story.tell(new LetterLeft(story.now(), LetterKind.TO_LEAVE, letter, null, List.of()));
        assertThat(notApplying(story)).doesNotContain(Step.LETTER);
    }

    @Test
    void who_was_asked_to_leave_may_talk_and_it_counts_once_they_do() {
        JourneyStory story = JourneyStory.begun(Circumstance.ASKED_TO_LEAVE);
        assertThat(notApplying(story)).contains(Step.TALK_PLAN, Step.TALK);

        story.tell(planned(story.now(), story.moment()));
        assertThat(notApplying(story)).contains(Step.TALK).doesNotContain(Step.TALK_PLAN);
        story.tell(talked(story.now(), TalkOutcome.HELPED));
        assertThat(notApplying(story)).doesNotContain(Step.TALK);
    }

    @Test
    void who_no_longer_cares_may_sort_mementos_and_it_counts_once_they_did() {
        JourneyStory story = JourneyStory.begun(Circumstance.NO_LONGER_CARE);
        UUID mug = story.tell(memento(story.now()));
        assertThat(notApplying(story)).contains(Step.MEMENTOS);

        story.tell(new MementoBoxed(story.now(), mug, null));
        assertThat(notApplying(story)).doesNotContain(Step.MEMENTOS);
    }

    @Test
    void the_last_circumstances_count_and_retracting_them_brings_back_the_ones_before() {
        JourneyStory story = JourneyStory.begun(Circumstance.ASKED_TO_LEAVE);
        UUID change = story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.OTHER), Set.of()));
        assertThat(notApplying(story)).doesNotContain(Step.TALK);

        story.tell(retracted(story.now(), change, "circumstances-changed"));
        assertThat(notApplying(story)).contains(Step.TALK);
    }

    @Test
    void on_the_safety_path_nothing_that_assumes_two_safe_people_applies() {
        JourneyStory story = JourneyStory.begun();
        story.tell(talked(story.now(), TalkOutcome.DID_NOT_HELP));
        story.tell(new SafetyPathTaken(story.now()));

        assertThat(notApplying(story))
                .as("and what makes safer does")
                .containsExactlyInAnyOrder(
                        Step.TIME_TOGETHER,
                        Step.PROS_AND_CONS,
                        Step.CALM_DOWN,
                        Step.REAFFIRM,
                        Step.OBJECTIONS,
                        Step.TALK_PLAN,
                        Step.TALK,
                        Step.LETTER,
                        Step.PARTING,
                        Step.CUSTODY,
                        Step.SEE_CHILDREN_LESS);
    }

    @Test
    void leaving_for_the_children_is_having_some_from_the_start_or_from_when_it_is_said() {
        JourneyStory story = JourneyStory.begun(Circumstance.FOR_OTHERS);
        assertThat(notApplying(story)).contains(Step.CUSTODY);

        story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.FOR_OTHERS), Set.of(ForOthers.PARENTS)));
        assertThat(notApplying(story)).contains(Step.CUSTODY);
        story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.FOR_OTHERS), Set.of(ForOthers.CHILDREN)));
        assertThat(notApplying(story)).doesNotContain(Step.CUSTODY, Step.SEE_CHILDREN_LESS);
    }

    @Test
    void the_path_is_short_from_when_somebody_no_longer_cares() {
        JourneyStory story = JourneyStory.begun(Circumstance.LOVE_WITHOUT_HARMONY);
        assertThat(notApplying(story)).doesNotContain(Step.MEMENTOS, Step.REREAD);

        story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.NO_LONGER_CARE), Set.of()));
        assertThat(notApplying(story)).contains(Step.MEMENTOS, Step.REREAD);

        story.tell(left(story.now()));
        story.tell(new ReasonsRead(story.now(), Way.ALOUD, null));
        assertThat(notApplying(story)).contains(Step.MEMENTOS).doesNotContain(Step.REREAD);
    }

    @Test
    void who_is_at_risk_has_the_same_steps_until_the_safety_path_is_taken() {
        JourneyStory story = JourneyStory.begun(Circumstance.AT_RISK);
        assertThat(notApplying(story)).isEqualTo(FOR_SOME);

        story.tell(new SafetyPathTaken(story.now()));
        assertThat(notApplying(story)).contains(Step.TALK).doesNotContain(Step.SAFETY_ITEMS, Step.INCIDENT_LOG);
    }
}
