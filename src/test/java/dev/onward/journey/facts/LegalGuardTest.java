package dev.onward.journey.facts;

import static dev.onward.journey.Events.matter;
import static dev.onward.journey.Events.proposed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.rigid;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.waivedLegalAdvice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.ForOthers;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.shared.OccurredOn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** G9, and G3 of the division. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalGuardTest {

    private final JourneyStory story = JourneyStory.begun();

    private boolean isOpen() {
        Asking asking = Asking.now(Intention.PLAN_TALK, story.moment(), null);
        return Guard.LEGAL_SIDE_CONSIDERED.check(story.facts(), asking).isPresent();
    }

    /** Open until one of them is told, and again once that is retracted. */
    private void assertMetByEach(JourneyEvent... events) {
        for (JourneyEvent event : events) {
            String kind = Kind.of(event).name();
            assertThat(isOpen()).as(kind).isTrue();
            UUID record = story.tell(event);
            assertThat(isOpen()).as(kind).isFalse();
            story.tell(retracted(story.now(), record, kind));
            assertThat(isOpen()).as(kind).isTrue();
        }
    }

    private void assertMetByAdviceOrWaiver() {
        assertMetByEach(new LegalAdviceRecorded(story.now(), text("wait"), null), waivedLegalAdvice(story.now()));
    }

    private CustodyProposed custody() {
        return new CustodyProposed(story.now(), Set.of(new UUID(9, 9)), With.ME, List.of(), null, null);
    }

    @Test
    void without_children_joint_assets_or_rigidity_it_asks_for_nothing() {
        assertThat(isOpen()).isFalse();
        story.tell(new MatterAdded(story.now(), MatterKind.ASSET, text("my bicycle"), false, null));
        story.tell(matter(story.now(), MatterKind.RESPONSIBILITY));
        story.tell(rigid(story.now(), Rigidity.NONE));
        assertThat(isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = MatterKind.class, mode = Mode.EXCLUDE, names = "RESPONSIBILITY")
    void joint_assets_need_advice_or_waiver(MatterKind kind) {
        UUID joint = story.tell(matter(story.now(), kind));
        assertMetByAdviceOrWaiver();

        story.tell(retracted(story.now(), joint, "matter-added"));
        assertThat(isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Rigidity.class, mode = Mode.EXCLUDE, names = "NONE")
    void a_rigid_partner_needs_advice_or_waiver(Rigidity rigidity) {
        story.tell(rigid(story.now(), rigidity));
        assertMetByAdviceOrWaiver();

        story.tell(rigid(OccurredOn.of("2026-04"), Rigidity.NONE));
        assertThat(isOpen()).isTrue();
        story.tell(rigid(story.now(), Rigidity.NONE));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void children_need_advice_or_waiver() {
        UUID child = story.tell(new ChildAdded(story.now(), text("Mo"), 2015));
        story.tell(custody());
        assertMetByAdviceOrWaiver();

        story.tell(retracted(story.now(), child, "child-added"));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void children_need_a_thought_of_where_they_will_live_or_of_seeing_them_less() {
        story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.FOR_OTHERS), Set.of(ForOthers.CHILDREN)));
        story.tell(waivedLegalAdvice(story.now()));

        assertMetByEach(custody(), new SeeingChildrenLessPrepared(story.now(), text("every other weekend")));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREE_DIVISION", "SETTLE_MATTER"})
    void terms_are_those_of_the_matter_itself(Intention intention) {
        UUID car = story.tell(matter(story.now(), MatterKind.ASSET));
        UUID loan = story.tell(matter(story.now(), MatterKind.DEBT));
        UUID proposal = story.tell(proposed(story.now(), car));
        Asking asking = Asking.now(intention, story.moment(), null);

        assertThat(story.open(asking.about(car))).isEmpty();
        assertThat(story.open(asking.about(loan))).containsExactly("agreed-without-terms");
        assertThat(story.open(asking)).containsExactly("agreed-without-terms");

        story.tell(retracted(story.now(), proposal, "division-proposed"));
        assertThat(story.open(asking.about(car))).containsExactly("agreed-without-terms");
    }
}
