package dev.onward.reasons;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.ReasonsEvent.PocketCopyMade;
import dev.onward.journey.events.ReasonsEvent.PocketForm;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.ReasonsReordered;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.shared.OccurredOn;
import dev.onward.views.Folded;
import dev.onward.views.OnePerJourney;
import dev.onward.views.StoredJson;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperTest {

    private final Told told = Told.journey();

    private final UUID one = added();
    private final UUID two = added();
    private final UUID three = added();

    private UUID added() {
        return told.record(new ReasonAdded(now(0), text("x"), ForWhom.MYSELF, 7));
    }

    private ReasonsPaper paper() {
        return ReasonsPaper.of(Folded.of(new ReasonsView(), told.happenings())
                .find(OnePerJourney.ID)
                .orElse(Paper.EMPTY));
    }

    private void assertOrder(UUID... reasons) {
        assertThat(paper().reasons()).extracting(Reason::record).containsExactly(reasons);
    }

    @Test
    void the_last_order_that_stands_counts() {
        told.record(new ReasonsReordered(now(0), List.of(two, three, one)));
        UUID last = told.record(new ReasonsReordered(OccurredOn.of("2020"), List.of(three, two, one)));
        assertOrder(three, two, one);

        told.record(new RecordRetracted(now(0), last, "reasons-reordered", null));
        assertOrder(two, three, one);
    }

    @Test
    void what_was_added_since_comes_after() {
        told.record(new ReasonsReordered(now(0), List.of(three, two, one)));
        UUID four = added();
        UUID five = added();

        assertOrder(three, two, one, four, five);
    }

    @Test
    void a_struck_reason_keeps_its_place() {
        told.record(new ReasonsReordered(now(0), List.of(three, two, one)));
        told.record(new ReasonStruck(now(0), two, null));
        assertOrder(three, one);

        told.record(new ReasonRestored(now(0), two));
        assertOrder(three, two, one);
    }

    @Test
    void a_reason_that_is_taken_back_leaves_the_order_of_the_others() {
        told.record(new ReasonsReordered(now(0), List.of(three, two, one)));
        told.record(new RecordRetracted(now(0), three, "reason-added", null));

        assertOrder(two, one);
    }

    @Test
    void a_pocket_copy_says_when_in_which_form_and_where() {
        UUID copy = told.record(new PocketCopyMade(now(7), PocketForm.PHONE, text("notes")));

        assertThat(paper().pocketCopies())
                .containsExactly(
                        new PocketCopy(copy, now(7), told.last().recordedAt(), PocketForm.PHONE, text("notes")));
    }

    @Test
    void a_pocket_copy_is_corrected_and_taken_back() {
        UUID copy = told.record(new PocketCopyMade(now(0), PocketForm.PAPER, text("purse")));
        UUID other = told.record(new PocketCopyMade(now(0), PocketForm.PAPER, null));
        told.record(new RecordAmended(now(0), copy, Map.of("where", text("coat")), OccurredOn.of("2026-04")));
        assertThat(paper().pocketCopies().getFirst().where()).isEqualTo(text("coat"));
        assertThat(paper().pocketCopies().getFirst().occurredOn()).isEqualTo(OccurredOn.of("2026-04"));

        told.record(new RecordRetracted(now(0), copy, "pocket-copy-made", null));
        assertThat(paper().pocketCopies()).extracting(PocketCopy::record).containsExactly(other);
    }

    @Test
    void erasing_takes_where_a_copy_is_also_when_an_amendment_said_it() {
        UUID copy = told.record(new PocketCopyMade(now(0), PocketForm.PAPER, text("purse", told.next())));
        UUID other = told.record(new PocketCopyMade(now(0), PocketForm.PAPER, text("bag", told.next())));
        UUID amendment =
                told.record(new RecordAmended(now(0), other, Map.of("where", text("coat", told.next())), null));
        told.record(new TextErased(now(0), copy));
        told.record(new TextErased(now(0), amendment));

        assertThat(paper().pocketCopies())
                .hasSize(2)
                .allMatch(made -> made.where() != null && made.where().isErased());
    }

    @Test
    void a_document_from_before_there_were_copies_is_refused_and_so_folded_anew() {
        byte[] older = "{\"reasons\":[],\"readings\":[]}".getBytes(UTF_8);

        assertThatThrownBy(() -> StoredJson.read(older, Paper.class)).isInstanceOf(JacksonException.class);
    }

    private UUID urge(OccurredOn occurredOn) {
        return told.record(new UrgeLogged(occurredOn, UrgeKind.CONTACT, 8, null));
    }

    private UUID followed(OccurredOn occurredOn, UUID urge, UrgeEnd end) {
        return told.record(new UrgeFollowedUp(occurredOn, urge, end, null, null));
    }

    private UUID read(OccurredOn occurredOn) {
        return told.record(new ReasonsRead(occurredOn, Way.SILENT, null));
    }

    @Test
    void an_urge_that_passed_after_the_paper_was_read_counts_once() {
        UUID urge = urge(now(10));
        read(now(9));
        read(now(21));
        followed(now(15), urge, UrgeEnd.STILL);
        followed(now(20), urge, UrgeEnd.PASSED);
        assertThat(paper().read().urgesPassed()).isZero();

        read(now(10));
        read(now(20));
        assertThat(paper().read().urgesPassed()).isEqualTo(1);
    }

    @Test
    void what_is_only_known_to_the_day_cannot_be_said_to_lie_between() {
        OccurredOn day = OccurredOn.of("2026-05-02");
        UUID urge = urge(now(10));
        read(day);
        followed(now(20), urge, UrgeEnd.PASSED);
        UUID vague = urge(day);
        read(now(30));
        followed(now(40), vague, UrgeEnd.PASSED);
        UUID unsure = urge(now(50));
        read(now(60));
        UUID passing = followed(day, unsure, UrgeEnd.PASSED);
        assertThat(paper().read().urgesPassed()).isZero();

        told.record(new RecordAmended(now(0), passing, Map.of(), now(70)));
        assertThat(paper().read().urgesPassed()).isEqualTo(1);
        told.record(new RecordAmended(now(0), vague, Map.of(), now(25)));
        assertThat(paper().read().urgesPassed()).isEqualTo(2);
    }

    @Test
    void an_urge_or_its_passing_that_is_taken_back_no_longer_counts() {
        for (int i = 0; i < 3; i++) {
            UUID urge = urge(now(10));
            UUID reading = read(now(11));
            UUID passing = followed(now(12), urge, UrgeEnd.PASSED);
            assertThat(paper().read().urgesPassed()).isEqualTo(1);
            told.record(
                    new RecordRetracted(now(0), List.of(urge, reading, passing).get(i), "any", null));
            assertThat(paper().read().urgesPassed()).isZero();
            told.record(new RecordRetracted(now(0), urge, "urge-logged", null));
            told.record(new RecordRetracted(now(0), reading, "reasons-read", null));
        }
    }
}
