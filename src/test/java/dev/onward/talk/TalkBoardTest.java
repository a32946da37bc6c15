package dev.onward.talk;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.ObjectionsEvent.AnswerPrepared;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import dev.onward.journey.events.ObjectionsEvent.Source;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.progress.Readiness;
import dev.onward.shared.OccurredOn;
import dev.onward.talk.Objection.Rehearsal;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Remark;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TalkBoardTest {

    private static final Readiness READINESS = new Readiness(true, List.of());
    private static final UUID REASON = new UUID(5, 5);

    private final Told told = Told.journey();

    private TalkBoard board() {
        return TalkBoard.of(Boards.notebook(told), READINESS);
    }

    private UUID plan(String script) {
        return told.record(new TalkPlanned(
                now(1), Told.START, text("at home"), text(script), Set.of(REASON), text("my sister"), text("the car")));
    }

    private UUID objection(String words) {
        return told.record(new ObjectionExpected(now(1), text(words), ObjectionKind.LEGAL, Source.FRIEND));
    }

    private UUID talk(UUID... met) {
        return told.record(
                new TalkHeld(now(1), TalkOutcome.HEATED, true, Set.of(met), text("the keys"), List.of("not-calm")));
    }

    @Test
    void all_parts_are_empty_before_anything_was_said() {
        assertThat(board()).isEqualTo(new TalkBoard(List.of(), List.of(), READINESS, List.of(), List.of(), List.of()));
    }

    @Test
    void a_plan_that_was_cancelled_is_marked() {
        UUID first = plan("I go.");
        UUID second = plan("I will go.");
        UUID cancelled = told.record(new TalkCancelled(now(2), first, text("too early")));

        assertThat(board().plans())
                .containsExactly(
                        new TalkPlan(
                                first,
                                now(1),
                                Told.START,
                                text("at home"),
                                text("I go."),
                                Set.of(REASON),
                                text("my sister"),
                                text("the car"),
                                new Remark(cancelled, now(2), text("too early"))),
                        new TalkPlan(
                                second,
                                now(1),
                                Told.START,
                                text("at home"),
                                text("I will go."),
                                Set.of(REASON),
                                text("my sister"),
                                text("the car"),
                                null));

        told.record(new RecordRetracted(now(3), cancelled, "talk-cancelled", null));
        assertThat(board().plans()).extracting(TalkPlan::cancelled).containsOnlyNulls();
    }

    @Test
    void an_objection_has_its_answers_and_rehearsals_and_the_talks_in_which_it_was_met() {
        UUID met = objection("not now");
        UUID other = objection("the children");
        UUID answer = told.record(new AnswerPrepared(now(2), met, text("yes, now")));
        UUID better = told.record(new AnswerPrepared(now(3), met, text("it is time")));
        UUID hard = told.record(new ObjectionRehearsed(now(4), met, 2));
        UUID easy = told.record(new ObjectionRehearsed(now(5), met, 7));
        UUID talk = talk(met);

        assertThat(board().objections())
                .containsExactly(
                        new Objection(
                                met,
                                now(1),
                                ObjectionKind.LEGAL,
                                text("not now"),
                                Source.FRIEND,
                                List.of(
                                        new Remark(answer, now(2), text("yes, now")),
                                        new Remark(better, now(3), text("it is time"))),
                                List.of(new Rehearsal(hard, now(4), 2), new Rehearsal(easy, now(5), 7)),
                                List.of(talk)),
                        new Objection(
                                other,
                                now(1),
                                ObjectionKind.LEGAL,
                                text("the children"),
                                Source.FRIEND,
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void ease_is_told_in_the_order_of_the_days() {
        UUID objection = objection("not now");
        told.record(new ObjectionRehearsed(OccurredOn.of("2026-05-02"), objection, 8));
        told.record(new ObjectionRehearsed(OccurredOn.of("2026-04-02"), objection, 3));

        assertThat(board().objections().getFirst().rehearsals())
                .extracting(Rehearsal::ease)
                .containsExactly(3, 8);
    }

    @Test
    void what_came_of_a_talk_is_told_with_the_guards_that_were_open() {
        UUID talk = talk(REASON);

        assertThat(board().talks())
                .containsExactly(new Talk(
                        talk, now(1), TalkOutcome.HEATED, true, Set.of(REASON), text("the keys"), List.of("not-calm")));
    }

    @Test
    void declarations_are_told_beside_the_readiness_that_was_given() {
        UUID declared = told.record(new ReadyToSpeakDeclared(now(1)));

        assertThat(board().readyDeclarations()).containsExactly(new Remark(declared, now(1), null));
        assertThat(board().readinessToTalk()).isEqualTo(READINESS);
    }

    @Test
    void corrected_words_are_told_and_erased_ones_cannot_be_read() {
        UUID plan = plan("I go.");
        told.record(
                new RecordAmended(now(2), plan, Map.of("script", text("I am going.")), OccurredOn.of("2026-05-01")));
        assertThat(board().plans())
                .extracting(TalkPlan::script, TalkPlan::occurredOn)
                .containsExactly(tuple(text("I am going."), OccurredOn.of("2026-05-01")));

        told.record(new TextErased(now(3), plan));
        assertThat(board().plans())
                .extracting(TalkPlan::script)
                .containsExactly(text("I am going.").erased());
    }
}
