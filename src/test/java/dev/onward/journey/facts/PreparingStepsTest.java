package dev.onward.journey.facts;

import static dev.onward.journey.Events.matter;
import static dev.onward.journey.Events.objection;
import static dev.onward.journey.Events.proposed;
import static dev.onward.journey.Events.rehearsed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.rigid;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.waivedLegalAdvice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import dev.onward.shared.OccurredOn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Support, the legal side, the division and objections. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparingStepsTest {

    private final JourneyStory story = JourneyStory.begun();

    private void assertDoneBy(Step step, JourneyEvent... events) {
        Steps.assertDoneBy(story, step, events);
    }

    private UUID rehearsedOne(ObjectionKind kind) {
        UUID objection = story.tell(new ObjectionExpected(story.now(), text("x"), kind, null));
        story.tell(rehearsed(story.now(), objection));
        return objection;
    }

    @Test
    void support_is_a_person_and_a_session() {
        JourneyEvent person = new SupportPersonAdded(story.now(), text("Ada"), Role.FRIEND, null);
        JourneyEvent session = new SessionRecorded(story.now(), null, text("x"), null, null);

        assertDoneBy(Step.SUPPORT, person, session);
        assertDoneBy(Step.SUPPORT, session);
    }

    @Test
    void a_session_alone_is_no_support_person() {
        assertDoneBy(
                Step.SUPPORT,
                new SessionRecorded(story.now(), null, text("x"), null, null),
                new SupportPersonAdded(story.now(), text("Ada"), Role.FRIEND, null));
    }

    @Test
    void the_legal_side_is_advice_or_waiver() {
        assertDoneBy(Step.LEGAL, waivedLegalAdvice(story.now()));
        assertDoneBy(Step.LEGAL, new LegalAdviceRecorded(story.now(), text("wait"), null));
    }

    @Test
    void division_is_every_kind_proposed_agreed_or_declared_none() {
        UUID car = story.tell(matter(story.now(), MatterKind.ASSET));
        UUID loan = story.tell(matter(story.now(), MatterKind.DEBT));
        assertDoneBy(
                Step.DIVISION,
                new NoneDeclared(story.now(), MatterKind.RESPONSIBILITY),
                new NoneDeclared(story.now(), MatterKind.FINANCE),
                proposed(story.now(), car),
                new DivisionAgreed(story.now(), loan, null));
        assertDoneBy(Step.DIVISION, new MatterSettled(story.now(), loan, null));
        assertDoneBy(Step.DIVISION, proposed(story.now(), loan));
    }

    @Test
    void every_matter_of_a_kind_counts_also_after_none_was_declared() {
        for (MatterKind kind : MatterKind.values()) {
            assertThat(Steps.isDone(story, Step.DIVISION)).isFalse();
            story.tell(new NoneDeclared(story.now(), kind));
        }
        assertThat(Steps.isDone(story, Step.DIVISION)).isTrue();

        UUID car = story.tell(matter(story.now(), MatterKind.ASSET));
        UUID boat = story.tell(matter(story.now(), MatterKind.ASSET));
        assertDoneBy(Step.DIVISION, proposed(story.now(), car), proposed(story.now(), boat));

        story.tell(retracted(story.now(), boat, "matter-added"));
        assertThat(Steps.isDone(story, Step.DIVISION)).isTrue();
    }

    @Test
    void objections_are_2_rehearsed_ones() {
        UUID one = story.tell(objection(story.now()));
        UUID other = story.tell(objection(story.now()));

        assertDoneBy(
                Step.OBJECTIONS,
                rehearsed(story.now(), one),
                rehearsed(story.now(), one),
                rehearsed(story.now(), other));
    }

    @Test
    void with_a_rigid_partner_one_of_the_objections_is_a_legal_one() {
        rehearsedOne(ObjectionKind.EMOTIONAL);
        rehearsedOne(ObjectionKind.MONEY);
        story.tell(rigid(story.now(), Rigidity.SOME));
        UUID legal = story.tell(new ObjectionExpected(story.now(), text("x"), ObjectionKind.LEGAL, null));
        assertDoneBy(Step.OBJECTIONS, rehearsed(story.now(), legal));

        story.tell(rehearsed(story.now(), legal));
        story.tell(retracted(story.now(), legal, "objection-expected"));
        assertThat(Steps.isDone(story, Step.OBJECTIONS)).isFalse();
    }

    @Test
    void a_legal_objection_alone_is_not_two() {
        story.tell(rigid(story.now(), Rigidity.STRONG));
        rehearsedOne(ObjectionKind.LEGAL);
        assertThat(Steps.isDone(story, Step.OBJECTIONS)).isFalse();
        rehearsedOne(ObjectionKind.OTHER);
        assertThat(Steps.isDone(story, Step.OBJECTIONS)).isTrue();
    }

    @Test
    void the_partner_is_as_rigid_as_was_said_last_as_it_happened() {
        rehearsedOne(ObjectionKind.EMOTIONAL);
        rehearsedOne(ObjectionKind.MONEY);
        UUID none = story.tell(rigid(story.now(), Rigidity.NONE));
        story.tell(rigid(OccurredOn.of("2026-04"), Rigidity.STRONG));
        assertThat(Steps.isDone(story, Step.OBJECTIONS)).isTrue();

        story.tell(retracted(story.now(), none, "rigidity-flagged"));
        assertThat(Steps.isDone(story, Step.OBJECTIONS)).isFalse();
    }
}
