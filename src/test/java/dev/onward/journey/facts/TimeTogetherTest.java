package dev.onward.journey.facts;

import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogether;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogetherLogged;
import dev.onward.journey.events.Step;
import dev.onward.shared.OccurredOn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Time together is watched with 3 logs within 14 days of the journey's zone, which is Vienna here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTogetherTest {

    private final JourneyStory story = JourneyStory.begun().at("2026-12-01T06:00:00Z");

    private UUID log(String occurredOn) {
        return story.tell(new TimeTogetherLogged(OccurredOn.of(occurredOn), TimeTogether.MORNING_COFFEE, 15, null));
    }

    private boolean isWatched() {
        return StepRules.isDone(Step.TIME_TOGETHER, story.facts());
    }

    @Test
    void three_logs_are_enough_also_on_one_day_and_two_are_not() {
        log("2026-05-03");
        log("2026-05-03");
        assertThat(isWatched()).isFalse();

        UUID third = log("2026-05-03");
        assertThat(isWatched()).isTrue();
        story.tell(retracted(story.now(), third, "time-together-logged"));
        assertThat(isWatched()).isFalse();
    }

    @Test
    void the_first_and_the_last_day_are_among_the_fourteen() {
        log("2026-05-01");
        log("2026-05-10");
        UUID third = log("2026-05-15");
        assertThat(isWatched()).isFalse();

        story.tell(redated(story.now(), third, "2026-05-14"));
        assertThat(isWatched()).isTrue();
    }

    @Test
    void a_day_ends_at_midnight_where_the_person_lives() {
        log("2026-05-01T00:00:00Z");
        log("2026-05-05");
        UUID late = log("2026-05-14T22:00:00Z"); // in Vienna it is the 15th
        assertThat(isWatched()).isFalse();

        story.tell(redated(story.now(), late, "2026-05-14T21:59:59Z"));
        assertThat(isWatched()).isTrue();
    }

    @Test
    void a_day_of_25_hours_is_one_day() {
        log("2026-10-18T22:00:00Z"); // midnight in Vienna, summer time: the 19th
        log("2026-10-25");
        UUID late = log("2026-11-01T23:00:00Z"); // midnight, winter time: the 2nd
        assertThat(isWatched()).isFalse();

        story.tell(redated(story.now(), late, "2026-11-01T22:59:59Z")); // 14 days and an hour later, less a second
        assertThat(isWatched()).isTrue();
    }

    @Test
    void a_day_of_23_hours_is_one_day() {
        log("2026-03-22T22:59:59Z"); // a second before midnight in Vienna, winter time: the 22nd
        log("2026-03-29");
        UUID late = log("2026-04-04T22:00:00Z"); // midnight, summer time: the 5th
        assertThat(isWatched()).isFalse();

        story.tell(redated(story.now(), late, "2026-04-04T21:59:59Z"));
        assertThat(isWatched()).isTrue();
    }

    @Test
    void any_three_that_lie_together_will_do_however_they_were_told() {
        log("2026-09-01");
        log("2025-01-01");
        log("2026-08-25");
        assertThat(isWatched()).isFalse();
        log("2026-08-28");
        assertThat(isWatched()).isTrue();
    }
}
