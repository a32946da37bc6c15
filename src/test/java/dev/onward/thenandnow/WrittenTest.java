package dev.onward.thenandnow;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.AcknowledgingEvent.HopeNoted;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.Reflected;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.shared.OccurredOn;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reasons, hopes and lessons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenTest {

    private final Beside beside = new Beside();

    private UUID reason(String words) {
        return beside.record(new ReasonAdded(now(0), text(words), ForWhom.MYSELF, 5));
    }

    private static Side of(UUID record, String words) {
        return Side.of(record, now(0), null, text(words));
    }

    @Test
    void a_reason_is_kept_reworded_struck_taken_back_put_back_or_new() {
        UUID kept = reason("kept");
        UUID reworded = reason("old words");
        UUID struck = reason("struck");
        UUID gone = reason("gone");
        UUID back = reason("back");
        reason("never there");
        beside.record(new ReasonStruck(now(0), back, text("too hard")));
        beside.record(new ReasonStruck(now(0), reason("struck at both"), null));
        UUID never = beside.told.last().record();
        beside.record(new RecordRetracted(now(0), never, "reason-struck", null));
        beside.then();
        beside.record(new ReasonReworded(now(1), reworded, text("new words")));
        beside.record(new ReasonStruck(now(1), struck, text("anger")));
        UUID restored = beside.record(new ReasonRestored(now(1), struck));
        beside.record(new RecordRetracted(now(1), restored, "reason-restored", null));
        beside.record(new RecordRetracted(now(1), gone, "reason-added", null));
        beside.record(new ReasonRestored(now(1), back));
        UUID added = reason("new");

        assertThat(beside.section("reasons").rows())
                .contains(
                        new Row("Kept", of(kept, "kept"), of(kept, "kept")),
                        new Row("Reworded", of(reworded, "old words"), of(reworded, "new words")),
                        new Row(
                                "Struck",
                                of(struck, "struck"),
                                Side.of(struck, now(0), "Struck from the paper.", text("anger"))),
                        new Row("Taken back", of(gone, "gone"), Side.missing("Taken back since.")),
                        new Row(
                                "Put back",
                                Side.of(back, now(0), "Struck from the paper.", text("too hard")),
                                of(back, "back")),
                        new Row("New", Side.missing("Not on the paper by then."), of(added, "new")))
                .hasSize(8);
    }

    @Test
    void reasons_that_stood_at_neither_moment_are_not_compared() {
        UUID struck = reason("struck");
        beside.record(new ReasonStruck(now(0), struck, null));
        beside.then();

        assertThat(beside.section("reasons").rows())
                .containsExactly(new Row(
                        "Reasons",
                        Side.missing("None on the paper by then."),
                        Side.missing("None on the paper by now.")));
    }

    @Test
    void an_erased_reason_is_not_called_reworded() {
        UUID reason = reason("words");
        beside.then();
        beside.record(new TextErased(now(1), reason));

        assertThat(beside.section("reasons").rows()).extracting(Row::label).containsExactly("Kept");
    }

    @Test
    void hopes_of_then_stand_beside_what_became_of_them_and_those_since() {
        UUID stands = beside.record(new HopeNoted(now(0), text("a laugh")));
        UUID gone = beside.record(new HopeNoted(now(0), text("a call")));
        beside.then();
        beside.record(new RecordAmended(now(1), stands, Map.of("words", text("a smile")), OccurredOn.of("2026-04-30")));
        beside.record(new RecordRetracted(now(1), gone, "hope-noted", null));
        UUID since = beside.record(new HopeNoted(now(0), text("a garden")));

        assertThat(beside.section("hopes").rows())
                .containsExactly(
                        new Row(
                                "Hope",
                                of(stands, "a laugh"),
                                Side.of(stands, OccurredOn.of("2026-04-30"), null, text("a smile"))),
                        new Row("Hope", of(gone, "a call"), Side.missing("Taken back since.")),
                        new Row("Hope", Side.missing("Not noted by then."), of(since, "a garden")));
    }

    @Test
    void no_hope_is_said() {
        assertThat(beside.section("hopes").rows())
                .containsExactly(
                        new Row("Hopes", Side.missing("None noted by then."), Side.missing("None noted by now.")));
    }

    @Test
    void only_lessons_and_reflections_since_then_are_told() {
        beside.record(new LessonGiven(now(0), text("wait")));
        beside.then();
        assertThat(beside.section("lessons").rows()).containsExactly(none("Lessons"), none("Reflections"));

        UUID lesson = beside.record(new LessonGiven(now(0), text("go")));
        UUID reflected =
                beside.record(new Reflected(now(0), text("how was it"), text("cold"), OccurredOn.of("2026-03")));
        UUID plain = beside.record(new Reflected(now(0), text("and now"), text("warm"), null));
        assertThat(beside.section("lessons").rows())
                .containsExactly(
                        new Row("Lesson", Side.missing("Not given by then."), of(lesson, "go")),
                        new Row(
                                "Reflection",
                                Side.missing("Not answered by then."),
                                Side.of(reflected, now(0), "On 2026-03.", text("how was it"), text("cold"))),
                        new Row(
                                "Reflection",
                                Side.missing("Not answered by then."),
                                Side.of(plain, now(0), null, text("and now"), text("warm"))));
    }

    private static Row none(String label) {
        return new Row(label, Side.missing("Only what came since is shown."), Side.missing("None since then."));
    }
}
