package dev.onward.journey.facts;

import static dev.onward.journey.Events.VIENNA;
import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.left;
import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.objection;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.planned;
import static dev.onward.journey.Events.proposed;
import static dev.onward.journey.Events.rated;
import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.rehearsed;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.talked;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.wavered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.EventSample;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.Recorded;
import dev.onward.store.axon.RecordedSerializer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyFactsTest {

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void the_phase_is_the_furthest_with_a_record_that_stands() {
        assertThat(story.facts().phase()).isEqualTo(Phase.ACKNOWLEDGING);
        story.tell(decidedToLeave(story.now(), 7));
        assertThat(story.facts().phase()).isEqualTo(Phase.DECIDING);
        UUID plan = story.tell(planned(story.now(), story.moment()));
        assertThat(story.facts().phase()).isEqualTo(Phase.PREPARING);
        UUID talk = story.tell(talked(story.now(), TalkOutcome.HELPED));
        assertThat(story.facts().phase()).isEqualTo(Phase.TALKING);
        UUID left = story.tell(left(story.now()));
        UUID again = story.tell(left(story.now()));
        assertThat(story.facts().phase()).isEqualTo(Phase.MOVING_ON);

        story.tell(retracted(story.now(), left, "left"));
        assertThat(story.facts().phase()).isEqualTo(Phase.MOVING_ON);
        story.tell(retracted(story.now(), again, "left"));
        assertThat(story.facts().phase()).isEqualTo(Phase.TALKING);
        story.tell(retracted(story.now(), talk, "talk-held"));
        story.tell(retracted(story.now(), plan, "talk-planned"));
        assertThat(story.facts().phase()).isEqualTo(Phase.DECIDING);
    }

    @Test
    void a_commit_of_many_events_counts_once_and_is_retracted_at_once() {
        UUID decision = story.tell(
                decided(story.now(), Decision.LEAVE),
                new CoolingOffStarted(story.now(), 7, story.moment()),
                new GuardOverridden(story.now(), "not-concluded", text("I am sure")));
        story.tell(retracted(story.now(), decision, "decision-made"));

        assertThat(story.facts().phase()).isEqualTo(Phase.ACKNOWLEDGING);
        assertThat(story.facts().said()).isEqualTo(JourneyStory.begun().facts().said());
    }

    @Test
    void retracting_undoes_the_effect_of_every_kind_of_fact() {
        List<JourneyEvent> facts =
                EventSample.all().stream().filter(Counting::counts).toList();
        assertThat(facts).hasSizeGreaterThan(60);

        for (JourneyEvent fact : facts) {
            JourneyFacts before = story.facts();
            UUID record = story.tell(fact);
            assertThat(counting(story.facts())).as(Kind.of(fact).name()).isNotEqualTo(counting(before));
            story.tell(retracted(story.now(), record, Kind.of(fact).name()));
            assertThat(counting(story.facts())).as(Kind.of(fact).name()).isEqualTo(counting(before));
        }
    }

    /** The facts without what only tells which records there are. */
    private static List<Object> counting(JourneyFacts facts) {
        return List.of(facts.phase(), facts.said());
    }

    @Test
    void a_corrected_day_reorders_what_happened() {
        UUID unsure = story.tell(concluded(story.now(), Conclusion.UNSURE));
        story.tell(concluded(OccurredOn.of("2026-04-20"), Conclusion.PART));
        assertThat(story.facts().acknowledging().concludedToPart(VIENNA)).isFalse();

        story.tell(redated(story.now(), unsure, "2026-04-01"));
        assertThat(story.facts().acknowledging().concludedToPart(VIENNA)).isTrue();
    }

    @Test
    void a_day_that_is_corrected_to_a_later_one_counts_from_that() {
        UUID decision = story.tell(decidedToLeave(story.now(), 7));
        story.later(Duration.ofDays(10)).tell(redated(story.now(), decision, "2026-05-08"));

        assertThat(story.facts().deciding().coolingOffEnds(VIENNA)).contains(Instant.parse("2026-05-15T22:00:00Z"));
    }

    @Test
    void a_snapshot_of_them_is_read_back_as_they_were() {
        story.tell(new ChildAdded(story.now(), text("Mo"), 2015));
        story.tell(pace(story.now(), 14, GuardMode.NOTICE));
        story.tell(rated(story.now(), 3, null));
        story.tell(new StepSkipped(story.now(), Step.SUPPORT, text("x")));
        story.tell(concluded(story.now(), Conclusion.PART));
        UUID reason = story.tell(reason(story.now()));
        story.tell(new ReasonStruck(story.now(), reason, null));
        UUID mug = story.tell(memento(story.now(), MementoMark.JOINT));
        story.tell(new MementoBoxed(story.now(), mug, null));
        story.tell(decidedToLeave(OccurredOn.of("about 2026-04"), 7));
        story.tell(rehearsed(story.now(), story.tell(objection(story.now()))));
        story.tell(new MatterAdded(
                story.now(),
                MatterKind.DEBT,
                text("x"),
                true,
                new Money(new BigDecimal("0.10"), Currency.getInstance("EUR"))));
        story.tell(proposed(story.now(), mug));
        story.tell(planned(story.now(), story.moment()));
        story.tell(retracted(story.now(), reason, "reason-added"));
        story.tell(new TextErased(story.now(), reason));
        RecordedSerializer serializer = RecordedSerializer.of(Snapshot.class);

        SerializedObject<String> stored = serializer.serialize(new Snapshot(story.facts()), String.class);

        assertThat(serializer.<String, Snapshot>deserialize(stored).facts()).isEqualTo(story.facts());
    }

    @Recorded("snapshot-of-facts")
    record Snapshot(JourneyFacts facts) {}

    @Test
    void a_journey_of_5000_events_is_folded() {
        while (story.happenings().size() < 5_000) {
            UUID calm = story.later(Duration.ofHours(5)).tell(calm(story.now(), 7));
            UUID reason = story.tell(reason(story.now()));
            for (int i = 0; i < 45; i++) {
                story.tell(i % 3 == 0 ? rated(story.now(), 5, 5) : wavered(story.now()));
            }
            story.tell(redated(story.now(), calm, "2026-04"));
            story.tell(retracted(story.now(), reason, "reason-added"));
        }
        long began = System.nanoTime();
        JourneyFacts facts = story.facts();
        System.out.printf("folding 5,000 events took %d ms%n", (System.nanoTime() - began) / 1_000_000);

        assertThat(facts.reasons().active()).isZero();
        assertThat(facts.said().of(CalmCheckedIn.class).all()).hasSize(103);
        assertThat(facts.keeping().ratings().all()).hasSize(KeepingFacts.RATINGS_KEPT);
    }
}
