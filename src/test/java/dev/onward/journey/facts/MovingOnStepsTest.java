package dev.onward.journey.facts;

import static dev.onward.journey.Events.left;
import static dev.onward.journey.Events.letter;
import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.pursuit;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.LettersEvent.LetterSealed;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoKept;
import dev.onward.journey.events.MementosEvent.MementoLetGo;
import dev.onward.journey.events.MovingOnEvent.FreshStartSet;
import dev.onward.journey.events.MovingOnEvent.LeavingPlanned;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.PursuitPutDown;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.SafetyEvent.IncidentLogged;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemTicked;
import dev.onward.journey.events.Step;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Of the steps from the letter on, and of the safety path's own: when they are done. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingOnStepsTest {

    private final JourneyStory story = JourneyStory.begun();

    private boolean isDone(Step step) {
        return StepRules.isDone(step, story.facts());
    }

    private void assertDoneBy(Step step, JourneyEvent... events) {
        Steps.assertDoneBy(story, step, events);
    }

    @Test
    void the_letter_is_done_once_one_is_left() {
        UUID letter = story.tell(letter(story.now(), LetterKind.TO_LEAVE));
        story.tell(new LetterSealed(story.now(), LetterKind.TO_LEAVE, letter));

        assertDoneBy(Step.LETTER, new LetterLeft(story.now(), LetterKind.TO_LEAVE, letter, null, List.of()));
    }

    @Test
    void a_letter_that_is_retracted_is_none_that_was_left() {
        UUID letter = story.tell(letter(story.now(), LetterKind.TO_LEAVE));
        story.tell(new LetterLeft(story.now(), LetterKind.TO_LEAVE, letter, null, List.of()));
        assertThat(isDone(Step.LETTER)).isTrue();
        story.tell(retracted(story.now(), letter, "letter-drafted"));
        assertThat(isDone(Step.LETTER)).isFalse();
    }

    @Test
    void the_parting_is_reviewed_whatever_its_tone_a_fresh_start_set_and_a_lesson_given() {
        assertDoneBy(Step.PARTING, new PartingReviewed(story.now(), 0, null));
        assertDoneBy(Step.FRESH_START, new FreshStartSet(story.now(), text("a room")));
        assertDoneBy(Step.LESSON, new LessonGiven(story.now(), text("write it down")));
    }

    @Test
    void what_is_only_meant_or_looked_back_at_does_no_step() {
        for (JourneyEvent event : List.of(
                new LeavingPlanned(story.now(), story.now(), null, null),
                new Reflected(story.now(), text("?"), text("!"), null),
                new SafetyItemAdded(story.now(), text("a bag")))) {
            story.tell(event);
        }
        assertThat(Stream.of(Step.values()).filter(this::isDone)).isEmpty();
    }

    @Test
    void the_safety_path_has_one_item_ticked_and_one_incident_written_down() {
        assertDoneBy(
                Step.SAFETY_ITEMS,
                new SafetyItemTicked(story.now(), story.tell(new SafetyItemAdded(story.now(), text("a bag")))));
        assertDoneBy(Step.INCIDENT_LOG, new IncidentLogged(story.now(), text("the door"), null));
    }

    @Test
    void the_paper_is_reread_aloud_after_leaving() {
        story.tell(new ReasonsRead(story.now(), Way.ALOUD, null));
        story.later(Duration.ofDays(1));
        assertThat(isDone(Step.REREAD)).isFalse();
        assertDoneBy(Step.LEAVE, left(story.now()));

        story.tell(left(story.now()));
        story.tell(new ReasonsRead(story.now(), Way.SILENT, null));
        assertDoneBy(Step.REREAD, new ReasonsRead(story.now(), Way.ALOUD, null));
    }

    @Test
    void mementos_are_each_boxed_kept_or_let_go_of() {
        UUID mug = story.tell(memento(story.now()));
        assertDoneBy(Step.MEMENTOS, new MementoBoxed(story.now(), mug, null));
        assertDoneBy(Step.MEMENTOS, new MementoKept(story.now(), mug, null));
        assertDoneBy(Step.MEMENTOS, new MementoLetGo(story.now(), mug, LettingGo.GIVEN));

        story.tell(new MementoBoxed(story.now(), mug, null));
        UUID picture = story.tell(memento(story.now()));
        assertThat(isDone(Step.MEMENTOS)).isFalse();
        story.tell(retracted(story.now(), picture, "memento-listed"));
        assertThat(isDone(Step.MEMENTOS)).isTrue();
    }

    @Test
    void a_pursuit_is_3_sessions_of_what_still_stands() {
        UUID given = story.tell(new PursuitTakenUp(story.now(), PursuitKind.HOBBY, text("pottery")));
        story.tell(new PursuitSessionLogged(story.now(), given, null, null));
        story.tell(retracted(story.now(), given, "pursuit-taken-up"));
        UUID kept = story.tell(new PursuitTakenUp(story.now(), PursuitKind.CAREER, text("a course")));
        JourneyEvent session = new PursuitSessionLogged(story.now(), kept, null, null);

        assertDoneBy(Step.PURSUIT, session, session, session);
    }

    @Test
    void sessions_of_a_pursuit_that_was_put_down_count_on() {
        UUID pottery = story.tell(pursuit(story.now()));
        JourneyEvent session = new PursuitSessionLogged(story.now(), pottery, null, null);
        story.tell(session);
        story.tell(session);
        story.tell(new PursuitPutDown(story.now(), pottery, null));
        UUID running = story.tell(pursuit(story.now()));

        assertDoneBy(Step.PURSUIT, new PursuitSessionLogged(story.now(), running, null, null));
    }
}
