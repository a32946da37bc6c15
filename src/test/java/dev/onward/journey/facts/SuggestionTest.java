package dev.onward.journey.facts;

import static dev.onward.journey.Events.matter;
import static dev.onward.journey.Events.rated;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.wavered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.facts.Suggestion.Offer;
import dev.onward.shared.OccurredOn;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestionTest {

    private final JourneyStory story = JourneyStory.begun();

    private List<Suggestion.Offer> offered() {
        return Suggestion.after(story.happenings().getLast(), story.facts()).stream()
                .map(Suggestion::offer)
                .toList();
    }

    private void rate(Integer mood, Integer hurt) {
        story.tell(rated(story.now(), mood, hurt));
    }

    @Test
    void a_second_wavering_within_3_days_suggests_a_support_person() {
        story.tell(wavered(story.now()));
        assertThat(offered()).isEmpty();

        story.later(Duration.ofDays(3)).tell(wavered(story.now()));
        assertThat(offered()).containsExactly(Offer.SUPPORT_PERSON);

        story.later(Duration.ofDays(3).plusMillis(1)).tell(wavered(story.now()));
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_third_confusion_within_7_days_suggests_a_support_person() {
        JourneyEvent confusion = new ConfusionNoted(story.now(), text("again"));
        story.tell(confusion);
        story.tell(confusion);
        assertThat(offered()).isEmpty();

        story.later(Duration.ofDays(7)).tell(new ConfusionNoted(story.now(), text("again")));
        assertThat(offered()).containsExactly(Offer.SUPPORT_PERSON);

        story.later(Duration.ofMillis(1)).tell(new ConfusionNoted(story.now(), text("again")));
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_practical_matter_in_a_time_of_strong_hurt_suggests_to_do_it_with_someone() {
        rate(null, 7);
        story.tell(matter(story.now(), MatterKind.DEBT));
        assertThat(offered()).isEmpty();

        rate(null, 8);
        rate(1, null);
        story.tell(rated(OccurredOn.of("2026-04"), null, 0));
        story.tell(matter(story.now(), MatterKind.DEBT));
        assertThat(offered()).containsExactly(Offer.SUPPORT_PERSON);
    }

    @Test
    void five_hard_days_in_a_row_suggest_concrete_prompts() {
        for (int day = 1; day <= 4; day++) {
            rate(null, 8);
            assertThat(offered()).isEmpty();
            story.later(Duration.ofDays(1));
        }
        rate(2, 0);
        assertThat(offered()).containsExactly(Offer.CONCRETE_PROMPTS);
    }

    @Test
    void a_day_between_that_was_not_hard_begins_the_count_again() {
        for (int day = 1; day <= 6; day++) {
            rate(day == 3 ? Integer.valueOf(3) : null, day == 3 ? 7 : 8);
            story.later(Duration.ofDays(1));
        }
        assertThat(offered()).isEmpty();
    }

    @Test
    void hard_days_known_to_the_day_are_the_days_they_were() {
        story.later(Duration.ofDays(10));
        for (int day = 1; day <= 4; day++) {
            story.tell(rated(OccurredOn.of("2026-05-0" + day), null, 9));
        }
        story.tell(rated(OccurredOn.of("2026-05-05T10:00:00Z"), null, 9));

        assertThat(offered()).containsExactly(Offer.CONCRETE_PROMPTS);
    }

    @Test
    void a_strong_urge_suggests_reasons_then_breath_then_people() {
        story.tell(new UrgeLogged(story.now(), UrgeKind.CONTACT, 7, null));
        assertThat(offered()).isEmpty();

        story.tell(new UrgeLogged(story.now(), UrgeKind.CONTACT, 8, null));
        assertThat(offered()).containsExactly(Offer.READ_REASONS, Offer.BREATHE, Offer.SUPPORT_PERSON);
    }

    @Test
    void being_at_risk_suggests_the_safety_path_unless_it_is_taken() {
        JourneyEvent atRisk = new CircumstancesChanged(story.now(), Set.of(Circumstance.AT_RISK), Set.of());
        story.tell(atRisk);
        assertThat(offered()).containsExactly(Offer.SAFETY_PATH);

        story.tell(new SafetyPathTaken(story.now()));
        story.tell(atRisk);
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_start_at_risk_suggests_it_too() {
        JourneyStory atRisk = JourneyStory.begun(Circumstance.AT_RISK);

        assertThat(Suggestion.after(atRisk.happenings().getLast(), atRisk.facts()))
                .extracting(Suggestion::offer)
                .containsExactly(Offer.SAFETY_PATH);
    }
}
