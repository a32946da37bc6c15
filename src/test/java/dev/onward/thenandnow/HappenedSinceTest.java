package dev.onward.thenandnow;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.views.StoredJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was expected, and what happened. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HappenedSinceTest {

    private final Beside beside = new Beside();

    private UUID objection(String words) {
        return beside.record(new ObjectionExpected(now(0), text(words), ObjectionKind.OTHER, null));
    }

    private UUID talk(UUID... met) {
        return beside.record(
                new TalkHeld(now(0), TalkOutcome.CUT_SHORT, null, Set.of(met), text("the keys"), List.of()));
    }

    private UUID contact(String words) {
        return beside.record(new ContactLogged(now(0), ByWhom.ME, Purpose.OTHER, null, text(words)));
    }

    private static Side of(UUID record, String says, String words) {
        return Side.of(record, now(0), says, text(words));
    }

    @Test
    void an_objection_came_up_or_did_not() {
        UUID met = objection("the house");
        UUID not = objection("the children");
        beside.then();
        talk(met);
        talk(met);
        UUID since = objection("money");
        talk(since);

        assertThat(beside.section("objections").rows())
                .containsExactly(
                        new Row(
                                "Objection",
                                of(met, "No talk was held.", "the house"),
                                of(met, "Came up in 2 talks.", "the house")),
                        new Row(
                                "Objection",
                                of(not, "No talk was held.", "the children"),
                                of(not, "Did not come up.", "the children")),
                        new Row(
                                "Objection",
                                Side.missing("Not expected by then."),
                                of(since, "Came up in 1 talk.", "money")));
    }

    @Test
    void what_was_thought_stands_beside_what_happened() {
        UUID leaving = beside.record(new ConsequenceNoted(now(0), Course.LEAVING, text("alone"), null));
        UUID staying = beside.record(new ConsequenceNoted(now(0), Course.STAYING, text("silence"), null));
        UUID scene = beside.record(new LifeWithoutImagined(now(0), text("a small kitchen")));
        UUID first = contact("hello");
        beside.then();
        UUID talk = talk();
        UUID left = beside.record(new Left(now(0), HowLeft.MOVED_OUT, text("at noon"), List.of()));
        UUID parting = beside.record(new PartingReviewed(now(0), 7, text("the plants")));
        UUID second = contact("the post");

        assertThat(beside.section("expectations").rows())
                .containsExactly(
                        same("If you leave", Side.of(leaving, now(0), null, text("alone"))),
                        same("If you stay", Side.of(staying, now(0), null, text("silence"))),
                        same("Life without them", Side.of(scene, now(0), null, text("a small kitchen"))),
                        since("Leaving", of(left, "Moved out.", "at noon")),
                        since("Talk", of(talk, "Cut short.", "the keys")),
                        since(
                                "How the parting was",
                                of(parting, "7 from 0 for ugly to 10 for peaceful.", "the plants")),
                        new Row(
                                "Contact",
                                of(first, "Once.", "hello"),
                                of(second, "2 times, this being the last.", "the post")));
    }

    private static Row same(String label, Side side) {
        return new Row(label, side, side);
    }

    private static Row since(String label, Side side) {
        return new Row(label, Side.missing("Not noted by then."), side);
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(beside.section("objections").rows())
                .containsExactly(new Row(
                        "Objections", Side.missing("None expected by then."), Side.missing("None expected by now.")));
        assertThat(beside.section("expectations").rows())
                .containsExactlyElementsOf(List.of(
                                "If you leave",
                                "If you stay",
                                "Life without them",
                                "Leaving",
                                "Talk",
                                "How the parting was",
                                "Contact")
                        .stream()
                        .map(label ->
                                new Row(label, Side.missing("Not noted by then."), Side.missing("Not noted by now.")))
                        .toList());
    }

    @Test
    void on_the_safety_path_nothing_that_rests_is_asked_or_said() {
        UUID objection = objection("the house");
        talk(objection);
        beside.record(new PartingReviewed(now(0), 7, null));

        assertThat(beside.board(false).sections()).extracting(Section::id).contains("objections");
        assertThat(beside.board(true).sections())
                .hasSize(7)
                .extracting(Section::id)
                .doesNotContain("objections");
        assertThat(beside.section("expectations", true).rows())
                .extracting(Row::label)
                .containsExactly("If you leave", "If you stay", "Life without them", "Leaving", "Contact");
        assertThat(new String(StoredJson.write(beside.board(true)), StandardCharsets.UTF_8))
                .doesNotContainPattern("(?i)talk|objection|how the parting|ugly");
    }
}
