package dev.onward.insights;

import static dev.onward.insights.Eventful.at;
import static dev.onward.insights.Eventful.urge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Notebook;
import dev.onward.views.Told;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds for every observation. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InsightsTest {

    /** Words that say what came of what. */
    private static final Pattern CAUSAL = Pattern.compile(
            "(?i)\\b(becaus|caus|lead|led\\b|help|due to|therefore|thus|hence|thank|since|effect|affect"
                    + "|result|reduc|increas|improv|worse|better|make|made|trigger|prevent|whenever|so that|why|owing)");

    /** Words of telling the partner, and of coming together again. */
    private static final Pattern UNSAID =
            Pattern.compile("(?i)talk|speak|polite|heated|reconcil|friend|letter|objection|rehears|tell|told");

    private static List<Observation> seen(Notebook notebook) {
        return Insights.observing().flatMap(one -> one.in(notebook)).toList();
    }

    private static List<Observation> shown(Notebook notebook) {
        return Insights.of(notebook).observations();
    }

    private static Set<String> ids(List<Observation> observations) {
        return observations.stream().map(Observation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_journey_that_has_just_begun_has_none() {
        assertThat(shown(Boards.notebook(Told.journey()))).isEmpty();
    }

    @Test
    void everything_that_is_looked_at_is_seen_once_there_is_enough_of_it() {
        List<Observation> shown = shown(Boards.notebook(Eventful.journey(5, 5)));

        assertThat(shown).extracting(Observation::id).doesNotHaveDuplicates();
        assertThat(Insights.observing().map(Observing::id))
                .hasSizeGreaterThan(15)
                .allMatch(id -> shown.stream().anyMatch(seen -> seen.id().startsWith(id)), "is shown");
    }

    @Test
    void of_fewer_than_5_nothing_is_said_whatever_it_is() {
        Set<String> once = new TreeSet<>();
        Set<String> leftOut = new TreeSet<>();
        for (int days = 0; days < 49; days++) {
            Notebook notebook = Boards.notebook(Eventful.journey(days / 7, days % 7));
            Set<String> shown = ids(shown(notebook));
            for (Observation seen : seen(notebook)) {
                boolean enough = fewest(seen) >= 5;
                assertThat(shown.contains(seen.id())).as(seen.sentence()).isEqualTo(enough);
                (enough ? once : leftOut).add(seen.id());
            }
        }
        assertThat(leftOut).as("each is left out, and shown later").isEqualTo(once);
    }

    private static long fewest(Observation seen) {
        return seen.means() == null
                ? seen.of()
                : Math.min(seen.means().those().days(), seen.means().others().days());
    }

    @Test
    void a_sentence_holds_its_numbers_and_ends() {
        for (Observation observation : shown(Boards.notebook(Eventful.journey(7, 6)))) {
            assertThat(observation.sentence())
                    .endsWith(".")
                    .contains(
                            observation.means() == null
                                    ? List.of(observation.count() + " of " + observation.of() + " ")
                                    : List.of(
                                            observation.means().those().value() + " on average on "
                                                    + observation
                                                            .means()
                                                            .those()
                                                            .days() + " days",
                                            observation.means().others().value() + " on "
                                                    + observation
                                                            .means()
                                                            .others()
                                                            .days() + " other days"));
            assertThat(observation.compares()).isNotBlank();
        }
    }

    @Test
    void no_sentence_says_what_came_of_what() {
        assertThat(everySentence()).hasSizeGreaterThan(30).noneMatch(CAUSAL.asPredicate());
        assertThat("4 of 5 urges passed because of the paper").containsPattern(CAUSAL);
    }

    @Test
    void nothing_speaks_of_what_rests_on_the_safety_path() {
        assertThat(everySentence()).noneMatch(UNSAID.asPredicate());
        Told told = Eventful.journey(5, 5);
        assertThat(ids(shown(Boards.notebook(told, Told.START, true))))
                .isEqualTo(ids(shown(Boards.notebook(told, Told.START, false))));
    }

    private static List<String> everySentence() {
        return shown(Boards.notebook(Eventful.journey(7, 6))).stream()
                .flatMap(one -> Stream.of(one.id(), one.sentence(), one.compares()))
                .toList();
    }

    @Test
    void corrections_count_and_what_is_retracted_does_not() {
        Told told = Told.journey();
        UUID moved = told.record(urge(at("2026-04-27T23:00")));
        for (int day = 1; day <= 5; day++) {
            told.record(urge(at("2026-04-2" + day + "T12:00")));
        }
        assertThat(count(told, "urges-at-night")).isEqualTo("1 of 6");

        told.record(new RecordAmended(OccurredOn.of("2026-05-01"), moved, Map.of(), at("2026-04-27T05:59")));
        assertThat(count(told, "urges-in-the-morning")).isEqualTo("0 of 6");
        assertThat(count(told, "urges-at-night")).isEqualTo("1 of 6");

        told.record(new TextErased(OccurredOn.of("2026-05-01"), moved));
        assertThat(count(told, "urges-at-night")).as("its time is no text").isEqualTo("1 of 6");

        told.record(new RecordRetracted(OccurredOn.of("2026-05-01"), moved, "urge-logged", null));
        assertThat(count(told, "urges-at-night")).isEqualTo("0 of 5");
    }

    @Test
    void months_are_counted_back_from_the_moment_looked_from() {
        Told told = Eventful.journey(5, 5);

        assertThat(ids(shown(Boards.notebook(told, Told.START.plus(Duration.ofDays(330)), false))))
                .contains("fights-in-2026-04");
        assertThat(ids(shown(Boards.notebook(told, Told.START.plus(Duration.ofDays(366)), false))))
                .doesNotContain("fights-in-2026-04")
                .contains("trivial-fights");
    }

    private static String count(Told told, String id) {
        return shown(Boards.notebook(told)).stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.count() + " of " + one.of())
                .findFirst()
                .orElseThrow();
    }
}
