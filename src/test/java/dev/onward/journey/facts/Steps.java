package dev.onward.journey.facts;

import static dev.onward.journey.Events.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Step;
import java.util.UUID;

/** What is asked of steps in a story. */
final class Steps {

    private Steps() {}

    static boolean isDone(JourneyStory story, Step step) {
        return StepRules.isDone(step, story.facts());
    }

    /** Not done, then done by the last of these events, and not done once that is retracted. */
    static void assertDoneBy(JourneyStory story, Step step, JourneyEvent... events) {
        UUID last = null;
        for (JourneyEvent event : events) {
            assertThat(isDone(story, step)).as(step.id()).isFalse();
            last = story.tell(event);
        }
        assertThat(isDone(story, step)).as(step.id()).isTrue();
        story.tell(
                retracted(story.now(), last, Kind.of(events[events.length - 1]).name()));
        assertThat(isDone(story, step)).as(step.id()).isFalse();
    }
}
