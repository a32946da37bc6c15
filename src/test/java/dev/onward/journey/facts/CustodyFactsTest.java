package dev.onward.journey.facts;

import static dev.onward.journey.Events.child;
import static dev.onward.journey.Events.custodyProposed;
import static dev.onward.journey.Events.redated;
import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.waivedLegalAdvice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.Step;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyFactsTest {

    private final JourneyStory story = JourneyStory.begun();
    private final UUID child = story.tell(child(story.now()));

    private UUID proposed() {
        return story.tell(custodyProposed(story.now(), child));
    }

    private UUID agreed(UUID proposal) {
        return story.tell(new CustodyAgreed(story.now(), proposal));
    }

    private Optional<UUID> inForce() {
        return story.facts().custody().inForce(story.facts().zone()).map(Saying::record);
    }

    private boolean isDone(Step step) {
        return StepRules.isDone(step, story.facts());
    }

    private List<String> open() {
        return story.open(Intention.PLAN_TALK);
    }

    @Test
    void the_last_proposal_is_in_force_until_one_is_agreed() {
        assertThat(inForce()).isEmpty();
        UUID first = proposed();
        UUID second = proposed();
        assertThat(inForce()).contains(second);
        agreed(first);
        assertThat(inForce()).contains(first);
        proposed();
        assertThat(inForce()).contains(first);
        agreed(second);
        assertThat(inForce()).contains(second);
    }

    @Test
    void what_is_retracted_is_not_in_force() {
        UUID first = proposed();
        UUID second = proposed();
        UUID agreement = agreed(first);
        story.tell(retracted(story.now(), agreement, "custody-agreed"));
        assertThat(inForce()).contains(second);
        agreed(first);
        story.tell(retracted(story.now(), first, "custody-proposed"));
        assertThat(inForce()).contains(second);
        story.tell(retracted(story.now(), second, "custody-proposed"));
        assertThat(inForce()).isEmpty();
    }

    @Test
    void the_last_is_the_one_that_was_made_last() {
        UUID first = proposed();
        UUID second = proposed();
        story.tell(redated(story.now(), second, "2026-03"));
        assertThat(inForce()).contains(first);
    }

    @Test
    void a_proposal_and_thinking_it_through_are_steps() {
        UUID proposal = proposed();
        assertThat(isDone(Step.CUSTODY)).isTrue();
        assertThat(isDone(Step.SEE_CHILDREN_LESS)).isFalse();
        story.tell(retracted(story.now(), proposal, "custody-proposed"));
        assertThat(isDone(Step.CUSTODY)).isFalse();

        UUID prepared = story.tell(new SeeingChildrenLessPrepared(story.now(), text("letters")));
        assertThat(isDone(Step.SEE_CHILDREN_LESS)).isTrue();
        assertThat(isDone(Step.CUSTODY)).isFalse();
        story.tell(retracted(story.now(), prepared, "seeing-children-less-prepared"));
        assertThat(isDone(Step.SEE_CHILDREN_LESS)).isFalse();
    }

    @Test
    void with_children_either_is_thought_enough_before_a_talk() {
        story.tell(waivedLegalAdvice(story.now()));
        assertThat(open()).contains("legal-not-considered");
        UUID proposal = proposed();
        assertThat(open()).doesNotContain("legal-not-considered");
        story.tell(retracted(story.now(), proposal, "custody-proposed"));
        assertThat(open()).contains("legal-not-considered");
        story.tell(new SeeingChildrenLessPrepared(story.now(), text("letters")));
        assertThat(open()).doesNotContain("legal-not-considered");
    }
}
