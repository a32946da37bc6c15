package dev.onward.journey.facts;

import static dev.onward.journey.Events.rated;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.Events.wavered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import dev.onward.journey.facts.Suggestion.Offer;
import dev.onward.shared.OccurredOn;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestionTest {

    private final JourneyStory story = JourneyStory.begun();

    private List<Offer> offered() {
        return suggested().stream().map(Suggestion::offer).toList();
    }

    private List<Suggestion> suggested() {
        return suggested(story);
    }

    private static List<Suggestion> suggested(JourneyStory story) {
        return Suggestion.after(story.happenings().getLast(), story.facts());
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

    @Test
    void a_third_confusion_within_7_days_suggests_a_support_person() {
        JourneyEvent confused = new ConfusionNoted(OccurredOn.at(JourneyStory.BEGIN), text("both"));
        story.tell(confused);
        story.tell(confused);
        assertThat(offered()).isEmpty();

        story.later(Duration.ofDays(7)).tell(new ConfusionNoted(story.now(), text("again")));
        assertThat(suggested()).containsExactly(new Suggestion(Offer.SUPPORT_PERSON, "3 confusions in 7 days"));

        story.later(Duration.ofMillis(1)).tell(new ConfusionNoted(story.now(), text("again")));
        assertThat(offered()).isEmpty();
    }

    @Test
    void what_happened_long_ago_and_is_told_now_is_no_sign_of_today() {
        story.tell(wavered(story.now()));
        story.tell(wavered(story.now()));
        assertThat(suggested()).containsExactly(new Suggestion(Offer.SUPPORT_PERSON, "2 waverings in 3 days"));

        story.tell(wavered(OccurredOn.of("2025-12-24")));
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_practical_matter_opened_while_much_hurts_is_better_done_with_someone() {
        for (JourneyEvent opened : matters()) {
            JourneyStory story = JourneyStory.begun();
            story.tell(opened);
            assertThat(suggested(story)).isEmpty();
            story.tell(rated(story.now(), null, 7));
            story.tell(opened);
            assertThat(suggested(story)).isEmpty();
            story.tell(rated(story.now(), null, 8));
            story.tell(opened);
            assertThat(suggested(story))
                    .containsExactly(new Suggestion(Offer.WITH_SOMEONE, "a hurt of 8 when last rated"));
        }
    }

    private List<JourneyEvent> matters() {
        return List.of(
                new MatterAdded(story.now(), MatterKind.ASSET, text("the flat"), true, null),
                new DivisionProposed(
                        story.now(),
                        new UUID(5, 5),
                        new Shares(BigDecimal.TEN, BigDecimal.valueOf(90), BigDecimal.ZERO),
                        ProposedBy.ME,
                        null),
                new CustodyProposed(story.now(), Set.of(new UUID(5, 5)), With.ME, List.of(), null, null),
                new LegalQuestionAsked(story.now(), text("who stays in the flat")),
                new DocumentListed(story.now(), text("the lease"), null));
    }

    @Test
    void the_hurt_that_was_rated_last_counts_as_it_happened() {
        story.tell(rated(story.now(), null, 9));
        story.tell(rated(story.now(), 1, null));
        story.tell(rated(OccurredOn.of("2026-04-01"), null, 0));
        story.tell(matters().getFirst());
        assertThat(offered()).containsExactly(Offer.WITH_SOMEONE);

        story.tell(rated(story.now(), null, 0));
        story.tell(matters().getFirst());
        assertThat(offered()).isEmpty();
    }

    @Test
    void on_the_safety_path_no_reason_names_the_partner() {
        story.tell(new SafetyPathTaken(story.now()));
        story.tell(rated(story.now(), 0, 10));
        List<JourneyEvent> signs = new ArrayList<>(matters());
        signs.add(new UrgeLogged(story.now(), UrgeKind.CONTACT, 10, null));
        for (int i = 0; i < 3; i++) {
            signs.add(wavered(story.now()));
            signs.add(new ConfusionNoted(story.now(), text("both")));
        }
        signs.add(new CircumstancesChanged(story.now(), Set.of(Circumstance.AT_RISK), Set.of()));

        List<Suggestion> all = new ArrayList<>();
        signs.forEach(sign -> {
            story.tell(sign);
            all.addAll(suggested());
        });
        assertThat(all).hasSizeGreaterThan(8).allSatisfy(suggestion -> {
            assertThat(suggestion.because())
                    .doesNotContainIgnoringCase("partner")
                    .containsPattern("[0-9]");
            assertThat(suggestion.offer()).isNotEqualTo(Offer.SAFETY_PATH);
        });
    }
}
