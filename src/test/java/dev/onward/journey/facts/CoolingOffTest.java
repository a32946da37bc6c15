package dev.onward.journey.facts;

import static dev.onward.journey.Events.VIENNA;
import static dev.onward.journey.Events.decided;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.pace;
import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.revoked;
import static dev.onward.journey.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.shared.OccurredOn;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoolingOffTest {

    private final JourneyStory story = JourneyStory.begun();

    private void assertEnds(String instant) {
        assertThat(story.facts().deciding().coolingOffEnds(story.facts().zone()))
                .contains(Instant.parse(instant));
    }

    private boolean isOpen() {
        return story.open(Intention.DECLARE_READY).contains("cooling-off-active");
    }

    @Test
    void it_lasts_until_the_same_hour_so_many_days_later_and_not_a_moment_longer() {
        story.tell(decidedToLeave(story.now(), 7));

        assertEnds("2026-05-08T06:00:00Z");
        assertThat(isOpen()).isTrue();
        assertThat(story.at("2026-05-08T05:59:59.999Z")).matches(s -> isOpen());
        assertThat(story.at("2026-05-08T06:00:00Z")).matches(s -> !isOpen());
    }

    @Test
    void its_refusal_says_when_it_ends() {
        story.tell(decidedToLeave(story.now(), 7));
        Asking asking = Asking.now(Intention.DECLARE_READY, story.moment(), null);

        assertThat(Guard.COOLING_OFF_OVER.check(story.facts(), asking))
                .hasValueSatisfying(refusal -> assertThat(refusal.opensAt()).isEqualTo("2026-05-08T06:00:00Z"));
        assertThat(Guard.CALM.check(story.facts(), asking))
                .hasValueSatisfying(refusal -> assertThat(refusal.opensAt()).isNull());
    }

    @Test
    void its_days_are_those_of_the_zone_also_when_the_clocks_change() {
        story.at("2026-10-20T06:00:00Z").tell(decidedToLeave(story.now(), 7)); // 8:00 in Vienna, summer time

        assertEnds("2026-10-27T07:00:00Z"); // 8:00 in Vienna, winter time
    }

    @Test
    void a_decision_of_an_earlier_day_counts_from_the_end_of_that_day() {
        story.tell(decidedToLeave(OccurredOn.of("2026-04-27"), 7));

        assertEnds("2026-05-04T22:00:00Z");
    }

    @Test
    void a_decision_of_an_earlier_moment_counts_from_that_moment() {
        story.tell(decidedToLeave(OccurredOn.of("2026-04-27T10:00:00Z"), 7));

        assertEnds("2026-05-04T10:00:00Z");
    }

    @Test
    void a_decision_known_to_the_month_counts_from_its_end_but_never_after_it_was_told() {
        story.tell(decidedToLeave(OccurredOn.of("2026-03"), 7));
        assertEnds("2026-04-07T22:00:00Z");

        story.tell(revoked(story.now()));
        story.later(Duration.ofHours(1)).tell(decidedToLeave(OccurredOn.of("2026-05"), 7));
        assertEnds("2026-05-08T07:00:00Z");
    }

    @Test
    void a_new_decision_after_a_revoke_restarts_it() {
        story.tell(decidedToLeave(story.now(), 7));
        story.later(Duration.ofDays(10)).tell(revoked(story.now()));
        assertThat(story.facts().deciding().coolingOffEnds(VIENNA)).isEmpty();
        assertThat(isOpen()).isFalse();

        story.later(Duration.ofDays(1)).tell(decidedToLeave(story.now(), 7));
        assertEnds("2026-05-19T06:00:00Z");
        assertThat(isOpen()).isTrue();
    }

    @Test
    void a_decision_with_a_corrected_day_moves_it() {
        UUID decision = story.tell(decidedToLeave(story.now(), 7));
        story.tell(redated(story.now(), decision, "2026-04-01"));

        assertEnds("2026-04-08T22:00:00Z");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_retracted_decision_has_none() {
        UUID decision = story.tell(decidedToLeave(story.now(), 7));
        story.tell(retracted(story.now(), decision, "decision-made"));

        assertThat(story.facts().deciding().coolingOffEnds(VIENNA)).isEmpty();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_decision_to_stay_has_none() {
        story.tell(decidedToLeave(story.now(), 7));
        story.tell(decided(story.now(), Decision.STAY));

        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_talk_is_measured_by_the_moment_it_is_planned_for() {
        story.tell(decidedToLeave(story.now(), 7));
        Asking plan = Asking.now(Intention.PLAN_TALK, story.moment(), null);

        assertThat(story.open(plan.forWhen(Instant.parse("2026-05-08T05:59:59Z"))))
                .contains("cooling-off-active");
        assertThat(story.open(plan.forWhen(Instant.parse("2026-05-08T06:00:00Z"))))
                .doesNotContain("cooling-off-active");
    }

    @Test
    void its_days_are_7_unless_the_pace_or_the_circumstances_say_otherwise() {
        assertThat(story.facts().keeping().coolingOffDays()).isEqualTo(7);
        assertThat(JourneyStory.begun(Circumstance.NO_LONGER_CARE)
                        .facts()
                        .keeping()
                        .coolingOffDays())
                .isZero();
        assertThat(JourneyStory.begun(Circumstance.ASKED_TO_LEAVE)
                        .facts()
                        .keeping()
                        .coolingOffDays())
                .isZero();

        JourneyStory asked = JourneyStory.begun(Circumstance.ASKED_TO_LEAVE);
        UUID first = asked.tell(pace(asked.now(), 14, null));
        UUID pace = asked.tell(pace(asked.now(), 30, null));
        asked.tell(pace(asked.now(), null, GuardMode.NOTICE));
        assertThat(asked.facts().keeping().coolingOffDays()).isEqualTo(30);
        asked.tell(retracted(asked.now(), pace, "pace-set"));
        assertThat(asked.facts().keeping().coolingOffDays()).isEqualTo(14);
        asked.tell(retracted(asked.now(), first, "pace-set"));
        assertThat(asked.facts().keeping().coolingOffDays()).isZero();
    }

    private UUID change(UUID decision, int days) {
        return story.tell(new CoolingOffChanged(story.now(), decision, days, text("x")));
    }

    @Test
    void a_change_counts_from_the_decision_and_at_once_and_the_last_that_stands_counts() {
        UUID decision = story.tell(decidedToLeave(story.now(), 7));
        story.later(Duration.ofDays(2));
        change(decision, 30);
        assertEnds("2026-05-31T06:00:00Z");

        UUID none = change(decision, 0);
        assertEnds("2026-05-01T06:00:00Z");
        assertThat(isOpen()).isFalse();
        assertThat(story.open(Intention.REAFFIRM)).isEmpty();

        story.tell(retracted(story.now(), none, "cooling-off-changed"));
        assertEnds("2026-05-31T06:00:00Z");
        assertThat(isOpen()).isTrue();
        assertThat(story.open(Intention.REAFFIRM)).containsExactly("no-standing-decision");
        assertThat(story.open(Intention.PLAN_TALK)).contains("cooling-off-active");
    }

    @Test
    void a_change_is_of_its_own_decision_only() {
        UUID first = story.tell(decidedToLeave(story.now(), 7));
        change(first, 30);
        UUID revocation = story.tell(revoked(story.now()));
        UUID second = story.tell(decidedToLeave(story.now(), 7));
        assertEnds("2026-05-08T06:00:00Z");

        change(second, 14);
        assertEnds("2026-05-15T06:00:00Z");
        story.tell(retracted(story.now(), second, "decision-made"));
        story.tell(retracted(story.now(), revocation, "decision-revoked"));
        assertEnds("2026-05-31T06:00:00Z");
    }

    @Test
    void a_period_that_has_begun_stays_when_the_circumstances_change() {
        story.tell(decidedToLeave(story.now(), 7));
        story.tell(new CircumstancesChanged(story.now(), Set.of(Circumstance.ASKED_TO_LEAVE), Set.of()));

        assertThat(story.facts().keeping().coolingOffDays()).isZero();
        assertEnds("2026-05-08T06:00:00Z");
    }
}
