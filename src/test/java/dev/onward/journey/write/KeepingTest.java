package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;
import static dev.onward.journey.JourneyStory.OWNER;
import static dev.onward.journey.JourneyStory.STRANGER;
import static dev.onward.journey.JourneyStory.broughtFrom;
import static dev.onward.journey.JourneyStory.by;
import static dev.onward.journey.JourneyStory.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.KeepingCommand.AddAffectedPerson;
import dev.onward.journey.commands.KeepingCommand.AddChild;
import dev.onward.journey.commands.KeepingCommand.ChangeCircumstances;
import dev.onward.journey.commands.KeepingCommand.RankPriorities;
import dev.onward.journey.commands.KeepingCommand.RateGauges;
import dev.onward.journey.commands.KeepingCommand.ResumeStep;
import dev.onward.journey.commands.KeepingCommand.SetPace;
import dev.onward.journey.commands.KeepingCommand.SkipStep;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.commands.KeepingCommand.WriteEntry;
import dev.onward.journey.events.KeepingEvent.AffectedPersonAdded;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.ForOthers;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.PaceSet;
import dev.onward.journey.events.KeepingEvent.PrioritiesRanked;
import dev.onward.journey.events.KeepingEvent.Priority;
import dev.onward.journey.events.KeepingEvent.RecordImported;
import dev.onward.journey.events.KeepingEvent.Relation;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.shared.OccurredOn;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    private static StartJourney start(String zone) {
        return new StartJourney(
                text("Kim"),
                Set.of(Circumstance.FOR_OTHERS),
                Set.of(ForOthers.PARENTS),
                OccurredOn.of("2019"),
                ZoneId.of(zone),
                "de-AT");
    }

    @Test
    void a_journey_starts_and_belongs_to_who_started_it() {
        JourneyStory.untold()
                .says(start("Europe/Vienna"))
                .expectEvents(new JourneyStarted(
                        NOW,
                        OWNER,
                        text("Kim"),
                        Set.of(Circumstance.FOR_OTHERS),
                        Set.of(ForOthers.PARENTS),
                        OccurredOn.of("2019"),
                        ZoneId.of("Europe/Vienna"),
                        Locale.forLanguageTag("de-AT")));
    }

    @Test
    void a_journey_starts_once() {
        story.isNotNow(start("Europe/Vienna"));
        story.isNowhere(start("Europe/Vienna"), by(STRANGER));
    }

    @Test
    void what_began_in_the_future_did_not_begin() {
        JourneyStory untold = JourneyStory.untold();
        StartJourney tooEarly = new StartJourney(
                text("Kim"), Set.of(Circumstance.OTHER), null, OccurredOn.of("2027"), ZoneId.of("UTC"), "en");

        untold.isInvalid("since", tooEarly);
        untold.isInvalid("occurredOn", start("UTC"), on("2026-05-02"));
    }

    @Test
    void today_is_what_it_is_in_the_zone_of_the_journey_that_starts() {
        JourneyStory untold = JourneyStory.untold().at("2026-05-01T20:00:00Z");

        untold.says(start("Pacific/Auckland"), on("2026-05-02")).expectSuccessfulHandlerExecution();
        untold.isInvalid("occurredOn", start("Pacific/Auckland"), on("2026-05-03"));
        untold.isInvalid("occurredOn", start("America/Lima"), on("2026-05-02"));
    }

    @Test
    void circumstances_change() {
        story.says(new ChangeCircumstances(Set.of(Circumstance.TURNED_BITTER), null))
                .expectEvents(new CircumstancesChanged(NOW, Set.of(Circumstance.TURNED_BITTER), Set.of()));
        story.says(new ChangeCircumstances(Set.of(Circumstance.FOR_OTHERS), Set.of(ForOthers.DUTY)))
                .expectEvents(new CircumstancesChanged(NOW, Set.of(Circumstance.FOR_OTHERS), Set.of(ForOthers.DUTY)));
    }

    @Test
    void the_pace_is_set_and_what_is_left_out_stays() {
        story.says(new SetPace(14, null, null)).expectEvents(new PaceSet(NOW, 14, null, null));
        story.says(new SetPace(null, GuardMode.NOTICE, null))
                .expectEvents(new PaceSet(NOW, null, GuardMode.NOTICE, null));
    }

    @Test
    void a_child_is_added() {
        story.says(new AddChild(text("Mo"), 2015)).expectEvents(new ChildAdded(NOW, text("Mo"), 2015));
    }

    @Test
    void a_child_is_born_at_the_latest_next_year() {
        story.says(new AddChild(text("Mo"), 2027)).expectSuccessfulHandlerExecution();
        story.isInvalid("birthYear", new AddChild(text("Mo"), 2028));
    }

    @Test
    void an_entry_is_written() {
        story.says(new WriteEntry(text("a day"), text("what did I do"), List.of(text("work"))))
                .expectEvents(new EntryWritten(NOW, text("a day"), text("what did I do"), List.of(text("work"))));
        story.says(new WriteEntry(text("a day"), null, null), on("about 2020-02"))
                .expectEvents(new EntryWritten(OccurredOn.of("about 2020-02"), text("a day"), null, List.of()));
    }

    @Test
    void what_is_brought_along_from_another_journal_says_so() {
        story.says(new WriteEntry(text("a day"), null, null), on("2020-02-01"), broughtFrom(Journal.DAY_ONE))
                .expectEvents(
                        new EntryWritten(OccurredOn.of("2020-02-01"), text("a day"), null, List.of()),
                        new RecordImported(OccurredOn.of("2020-02-01"), Journal.DAY_ONE));
    }

    @Test
    void gauges_are_rated() {
        story.says(new RateGauges(1, 2, 3, 4, 5, 6)).expectEvents(new GaugesRated(NOW, 1, 2, 3, 4, 5, 6));
        story.says(new RateGauges(null, null, 0, null, null, null))
                .expectEvents(new GaugesRated(NOW, null, null, 0, null, null, null));
    }

    @Test
    void a_step_is_skipped_once_and_can_be_resumed() {
        story.says(new SkipStep(Step.SUPPORT, text("nobody near")))
                .expectEvents(new StepSkipped(NOW, Step.SUPPORT, text("nobody near")));
        story.isNotNow(new ResumeStep(Step.SUPPORT));

        story.tell(new StepSkipped(NOW, Step.SUPPORT, text("nobody near")));
        story.isNotNow(new SkipStep(Step.SUPPORT, text("again")));
        story.says(new ResumeStep(Step.SUPPORT)).expectEvents(new StepResumed(NOW, Step.SUPPORT));

        story.tell(new StepResumed(NOW, Step.SUPPORT));
        story.says(new SkipStep(Step.SUPPORT, text("again"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_command_answers_with_the_facts_after_it() {
        story.says(new SkipStep(Step.SUPPORT, text("nobody near")))
                .expectResultMessagePayloadMatching(
                        new CustomTypeSafeMatcher<JourneyFacts>("facts with the step skipped") {
                            @Override
                            protected boolean matchesSafely(JourneyFacts facts) {
                                return facts.keeping().skipped().equals(Set.of(Step.SUPPORT));
                            }
                        });
        assertThat(story.facts().keeping().skipped()).isEmpty();
    }

    @Test
    void priorities_are_ranked_each_at_most_once() {
        story.says(new RankPriorities(List.of(Priority.CHILDREN, Priority.DIGNITY)))
                .expectEvents(new PrioritiesRanked(NOW, List.of(Priority.CHILDREN, Priority.DIGNITY)));
        story.isInvalid("priorities", new RankPriorities(List.of(Priority.OWN, Priority.PEACE, Priority.OWN)));
    }

    @Test
    void somebody_whom_it_touches_is_added() {
        story.says(new AddAffectedPerson(text("Jo"), Relation.EARLIER_PARTNER, text("they share the house")))
                .expectEvents(new AffectedPersonAdded(
                        NOW, text("Jo"), Relation.EARLIER_PARTNER, text("they share the house")));
    }
}
