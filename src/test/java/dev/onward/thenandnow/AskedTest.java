package dev.onward.thenandnow;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.AcknowledgingEvent.Answer;
import dev.onward.journey.events.AcknowledgingEvent.HowLongAgo;
import dev.onward.journey.events.AcknowledgingEvent.HowOften;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The status check and the gauges. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedTest {

    private static final String KIND_WORD = "When was the last kind word?";

    private final Beside beside = new Beside();

    private UUID check(long minutes, @Nullable HowLongAgo kindWord, @Nullable Integer minutesADay) {
        return beside.record(
                new StatusCheckAnswered(now(minutes), kindWord, null, minutesADay, null, null, null, null));
    }

    private UUID rate(long minutes, @Nullable Integer mood, @Nullable Integer love) {
        return beside.record(new GaugesRated(now(minutes), mood, null, null, love, null, null));
    }

    @Test
    void every_question_is_asked_and_what_was_not_answered_is_said() {
        assertThat(beside.section("status-check").rows())
                .extracting(Row::label)
                .containsExactly(
                        KIND_WORD,
                        "When did you last go out together?",
                        "How much time do you have for each other in a day?",
                        "How often do you fight over trivial things?",
                        "Can you still stand the sight of them?",
                        "Do you still love them?",
                        "What are you absorbed by?");
        assertThat(beside.section("status-check").rows()).allSatisfy(row -> {
            assertThat(row.then()).isEqualTo(Side.missing("Not answered by then."));
            assertThat(row.now()).isEqualTo(Side.missing("Not answered by now."));
        });
    }

    @Test
    void every_answer_is_told_in_words() {
        UUID check = beside.record(new StatusCheckAnswered(
                now(0),
                HowLongAgo.THIS_WEEK,
                HowLongAgo.CANNOT_REMEMBER,
                20,
                HowOften.OFTEN,
                Answer.UNSURE,
                Answer.YES,
                text("work")));

        assertThat(beside.section("status-check").rows())
                .extracting(Row::now)
                .containsExactly(
                        Side.of(check, now(0), "this week"),
                        Side.of(check, now(0), "cannot remember"),
                        Side.of(check, now(0), "20 minutes"),
                        Side.of(check, now(0), "often"),
                        Side.of(check, now(0), "unsure"),
                        Side.of(check, now(0), "yes"),
                        Side.of(check, now(0), null, text("work")));
    }

    @Test
    void each_question_has_its_last_answer_at_each_moment() {
        UUID first = check(-30, HowLongAgo.THIS_WEEK, 20);
        check(-60, HowLongAgo.LONGER, 10);
        beside.then();
        UUID second = check(0, HowLongAgo.THIS_YEAR, null);

        Row kindWord = beside.row("status-check", KIND_WORD);
        assertThat(kindWord.then()).isEqualTo(Side.of(first, now(-30), "this week"));
        assertThat(kindWord.now()).isEqualTo(Side.of(second, now(0), "this year"));
        Row time = beside.row("status-check", "How much time do you have for each other in a day?");
        assertThat(time.now()).isEqualTo(Side.of(first, now(-30), "20 minutes"));
    }

    @Test
    void an_answer_taken_back_since_was_there_then() {
        UUID check = check(0, HowLongAgo.TODAY, null);
        beside.then();
        beside.record(new RecordRetracted(now(1), check, "status-check-answered", null));

        Row kindWord = beside.row("status-check", KIND_WORD);
        assertThat(kindWord.then()).isEqualTo(Side.of(check, now(0), "today"));
        assertThat(kindWord.now()).isEqualTo(Side.missing("Not answered by now."));
    }

    @Test
    void each_gauge_has_its_last_rating_and_its_day_at_each_moment() {
        UUID first = rate(-30, 3, 8);
        beside.then();
        UUID second = rate(0, 6, null);

        assertThat(beside.section("gauges").rows())
                .containsExactly(
                        new Row("Mood", Side.of(first, now(-30), "3"), Side.of(second, now(0), "6")),
                        unrated("Calm"),
                        unrated("Hurt"),
                        new Row("Love", Side.of(first, now(-30), "8"), Side.of(first, now(-30), "8")),
                        unrated("Resolve"),
                        unrated("Clarity"));
    }

    private static Row unrated(String gauge) {
        return new Row(gauge, Side.missing("Not rated by then."), Side.missing("Not rated by now."));
    }
}
