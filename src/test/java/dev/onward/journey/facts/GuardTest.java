package dev.onward.journey.facts;

import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.objection;
import static dev.onward.journey.Events.planned;
import static dev.onward.journey.Events.reaffirmed;
import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.rehearsed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.talked;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.wavered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.OccurredOn;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardTest {

    private final JourneyStory story = JourneyStory.begun();

    private boolean isOpen(Guard guard, Intention intention) {
        return guard.check(story.facts(), Asking.now(intention, story.moment(), null))
                .isPresent();
    }

    @Test
    void has_the_ids_of_the_domain() {
        assertThat(Arrays.stream(Guard.values()).map(Guard::id))
                .containsExactly(
                        "not-concluded",
                        "no-standing-decision",
                        "agreed-without-terms",
                        "cooling-off-active",
                        "not-calm",
                        "decision-wavering",
                        "no-reasons",
                        "objections-unrehearsed",
                        "legal-not-considered",
                        "talk-not-planned",
                        "letter-before-talk",
                        "leaving-without-decision",
                        "contact-mode-before-leaving",
                        "may-be-evidence-or-shared",
                        "confirm-safety-change",
                        "safety-path-active");
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void rests_on_the_safety_path_or_does_not_as_the_domain_says(Guard guard) {
        Set<Guard> stays =
                Set.of(Guard.DIVISION_PROPOSED, Guard.OWN_TO_LET_GO, Guard.SIGNED_IN_AGAIN, Guard.SAFETY_PATH_OFF);
        story.tell(decidedToLeave(story.now(), 7));
        story.tell(wavered(story.now()));
        story.tell(new ChildAdded(story.now(), text("Mo"), 2015));
        boolean needsNoDecision = guard == Guard.DECISION_STANDS || guard == Guard.DECIDED_BEFORE_LEAVING;
        if (needsNoDecision) {
            story.tell(revoked(story.now()));
        }
        assertThat(isOpen(guard, Intention.WAVER))
                .isEqualTo(guard != Guard.OWN_TO_LET_GO && guard != Guard.SAFETY_PATH_OFF);

        story.tell(new SafetyPathTaken(story.now()));
        assertThat(isOpen(guard, Intention.WAVER)).isEqualTo(stays.contains(guard));

        story.tell(new SafetyPathLeft(story.now()));
        assertThat(isOpen(guard, Intention.WAVER))
                .isEqualTo(guard != Guard.OWN_TO_LET_GO && guard != Guard.SAFETY_PATH_OFF);
    }

    @Test
    void the_last_conclusion_counts_as_it_happened() {
        UUID part = story.tell(concluded(story.now(), Conclusion.PART));
        story.tell(concluded(OccurredOn.of("2026-04"), Conclusion.UNSURE));
        assertThat(isOpen(Guard.CONCLUDED_TO_PART, Intention.DECIDE_TO_LEAVE)).isFalse();

        story.tell(retracted(story.now(), part, "status-concluded"));
        assertThat(isOpen(Guard.CONCLUDED_TO_PART, Intention.DECIDE_TO_LEAVE)).isTrue();
    }

    @Test
    void calm_is_a_check_in_of_6_or_more_within_24_hours() {
        story.tell(calm(story.now(), 5));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isTrue();

        UUID calm = story.tell(calm(story.now(), 6));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isFalse();
        story.later(Duration.ofHours(24));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isFalse();
        story.later(Duration.ofMillis(1));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isTrue();

        story.at("2026-05-01T07:00:00Z").tell(retracted(story.now(), calm, "calm-checked-in"));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isTrue();
    }

    @Test
    void calm_counts_only_when_it_certainly_lies_within_24_hours() {
        story.tell(calm(OccurredOn.of("2026"), 9));
        story.tell(calm(OccurredOn.of("2026-04"), 9));
        story.tell(calm(OccurredOn.of("2026-04-30"), 9));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isTrue();

        story.tell(calm(OccurredOn.of("2026-05-01"), 9));
        assertThat(isOpen(Guard.CALM, Intention.DECLARE_READY)).isFalse();
    }

    @Test
    void wavering_is_the_last_word_as_it_happened() {
        story.later(Duration.ofDays(2)).tell(decidedToLeave(story.now(), 7));
        story.tell(wavered(OccurredOn.of("2026-05-01")));
        assertThat(isOpen(Guard.NOT_WAVERING, Intention.PLAN_TALK)).isFalse();

        UUID wavering = story.tell(wavered(story.now()));
        assertThat(isOpen(Guard.NOT_WAVERING, Intention.PLAN_TALK)).isTrue();

        UUID reaffirmation = story.tell(reaffirmed(story.now()));
        assertThat(isOpen(Guard.NOT_WAVERING, Intention.PLAN_TALK)).isFalse();

        story.tell(redated(story.now(), reaffirmation, "2026-05-02"));
        assertThat(isOpen(Guard.NOT_WAVERING, Intention.PLAN_TALK)).isTrue();
        story.tell(retracted(story.now(), wavering, "decision-wavered"));
        assertThat(isOpen(Guard.NOT_WAVERING, Intention.PLAN_TALK)).isFalse();
    }

    @Test
    void a_reason_stands_until_it_is_struck_or_retracted() {
        UUID reason = story.tell(reason(story.now()));
        assertThat(isOpen(Guard.REASONS_WRITTEN, Intention.PLAN_TALK)).isFalse();

        UUID striking = story.tell(new ReasonStruck(story.now(), reason, null));
        assertThat(isOpen(Guard.REASONS_WRITTEN, Intention.PLAN_TALK)).isTrue();
        story.tell(retracted(story.now(), striking, "reason-struck"));
        assertThat(isOpen(Guard.REASONS_WRITTEN, Intention.PLAN_TALK)).isFalse();

        story.tell(retracted(story.now(), reason, "reason-added"));
        assertThat(isOpen(Guard.REASONS_WRITTEN, Intention.PLAN_TALK)).isTrue();
    }

    @Test
    void a_rehearsal_counts_while_its_objection_stands() {
        UUID objection = story.tell(objection(story.now()));
        UUID rehearsal = story.tell(rehearsed(story.now(), objection));
        assertThat(isOpen(Guard.OBJECTION_REHEARSED, Intention.DECLARE_READY)).isFalse();

        story.tell(retracted(story.now(), objection, "objection-expected"));
        assertThat(isOpen(Guard.OBJECTION_REHEARSED, Intention.DECLARE_READY)).isTrue();

        UUID other = story.tell(objection(story.now()));
        rehearsal = story.tell(rehearsed(story.now(), other));
        story.tell(retracted(story.now(), rehearsal, "objection-rehearsed"));
        assertThat(isOpen(Guard.OBJECTION_REHEARSED, Intention.DECLARE_READY)).isTrue();
    }

    @Test
    void a_plan_stands_until_it_is_cancelled_or_retracted() {
        UUID plan = story.tell(planned(story.now(), story.moment()));
        assertThat(isOpen(Guard.TALK_PLANNED, Intention.DECLARE_READY)).isFalse();

        UUID cancelling = story.tell(new TalkCancelled(story.now(), plan, null));
        assertThat(isOpen(Guard.TALK_PLANNED, Intention.DECLARE_READY)).isTrue();
        story.tell(retracted(story.now(), cancelling, "talk-cancelled"));
        assertThat(isOpen(Guard.TALK_PLANNED, Intention.DECLARE_READY)).isFalse();

        story.tell(retracted(story.now(), plan, "talk-planned"));
        assertThat(isOpen(Guard.TALK_PLANNED, Intention.DECLARE_READY)).isTrue();
    }

    @Test
    void leaving_needs_a_decision_to_leave() {
        story.tell(decided(story.now(), Decision.STAY));
        assertThat(isOpen(Guard.DECIDED_BEFORE_LEAVING, Intention.LEAVE)).isTrue();
        assertThat(isOpen(Guard.DECISION_STANDS, Intention.WAVER)).isFalse();

        story.tell(decidedToLeave(story.now(), 7));
        assertThat(isOpen(Guard.DECIDED_BEFORE_LEAVING, Intention.LEAVE)).isFalse();
    }

    @Test
    void a_letter_to_leave_needs_one_talk_that_did_not_help() {
        story.tell(talked(story.now(), TalkOutcome.HELPED));
        assertThat(isOpen(Guard.TALK_DID_NOT_HELP, Intention.SEAL_LETTER_TO_LEAVE))
                .isTrue();

        for (TalkOutcome outcome : List.of(TalkOutcome.HEATED, TalkOutcome.CUT_SHORT, TalkOutcome.DID_NOT_HELP)) {
            UUID talk = story.tell(talked(OccurredOn.of("2026-04"), outcome));
            assertThat(isOpen(Guard.TALK_DID_NOT_HELP, Intention.SEAL_LETTER_TO_LEAVE))
                    .isFalse();
            story.tell(retracted(story.now(), talk, "talk-held"));
            assertThat(isOpen(Guard.TALK_DID_NOT_HELP, Intention.SEAL_LETTER_TO_LEAVE))
                    .isTrue();
        }
    }

    @Test
    void a_mark_counts_for_its_own_memento_only() {
        UUID plain = story.tell(memento(story.now()));
        UUID joint = story.tell(memento(story.now(), MementoMark.JOINT, MementoMark.IRREPLACEABLE));
        Asking asking = Asking.now(Intention.LET_GO_OF_MEMENTO, story.moment(), null);

        assertThat(story.open(asking.about(plain))).isEmpty();
        assertThat(story.open(asking.about(joint))).containsExactly("may-be-evidence-or-shared");
        assertThat(story.open(asking)).isEmpty();
    }
}
