package dev.onward.practical;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.practical.Custody.Child;
import dev.onward.practical.Custody.CustodyProposal;
import dev.onward.practical.Custody.TimeWithChildren;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Remark;
import dev.onward.views.Told;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyTest {

    private static final Map<Kept, Integer> NEVER = Map.of(Kept.KEPT, 0, Kept.MOVED, 0, Kept.MISSED, 0);

    private final Told told = Told.journey();

    private Custody custody() {
        return PracticalBoard.of(Boards.notebook(told)).custody();
    }

    private UUID child(String alias) {
        return told.record(new ChildAdded(now(0), text(alias), 2019));
    }

    private UUID propose(UUID child, With livesWith, Slot... slots) {
        return told.record(new CustodyProposed(
                now(0), Set.of(child), livesWith, List.of(slots), text("at school"), text("for now")));
    }

    private static Slot weekend(UUID child) {
        LocalDateTime friday = LocalDateTime.of(2026, 5, 1, 17, 0);
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        Set<LocalDate> except = Set.of(LocalDate.of(2026, 5, 15));
        return new Slot(Set.of(child), With.PARTNER, friday, friday.plusDays(2), 2, lastDay, except);
    }

    @Test
    void nothing_is_arranged_before_anything_was_said() {
        assertThat(custody()).isEqualTo(new Custody(List.of(), List.of(), null, List.of(), NEVER, List.of()));
    }

    @Test
    void a_proposal_says_where_children_live_and_whom_they_see_when() {
        UUID child = child("L.");
        UUID proposal = propose(child, With.ME, weekend(child));

        assertThat(custody().children()).containsExactly(new Child(child, text("L."), 2019, NEVER));
        assertThat(custody().proposals())
                .containsExactly(new CustodyProposal(
                        proposal,
                        now(0),
                        Set.of(child),
                        With.ME,
                        List.of(weekend(child)),
                        text("at school"),
                        text("for now"),
                        null));
        assertThat(custody().agreedProposal()).isNull();
    }

    @Test
    void the_agreed_proposal_need_not_be_the_last() {
        UUID child = child("L.");
        UUID agreed = propose(child, With.BOTH);
        UUID agreement = told.record(new CustodyAgreed(now(5), agreed));
        UUID last = propose(child, With.ME);

        assertThat(custody().agreedProposal()).isEqualTo(agreed);
        assertThat(custody().proposals())
                .extracting(CustodyProposal::record, CustodyProposal::agreedOn)
                .containsExactly(tuple(agreed, now(5)), tuple(last, null));

        told.record(new RecordRetracted(now(6), agreement, "custody-agreed", null));
        assertThat(custody().agreedProposal()).isNull();
    }

    @Test
    void what_was_agreed_on_a_proposal_that_was_taken_back_no_longer_is() {
        UUID child = child("L.");
        UUID first = propose(child, With.BOTH);
        told.record(new CustodyAgreed(now(5), first));
        UUID second = propose(child, With.ME);
        told.record(new CustodyAgreed(now(6), second));
        told.record(new RecordRetracted(now(7), second, "custody-proposed", null));

        assertThat(custody().agreedProposal()).isEqualTo(first);
    }

    @Test
    void times_with_children_are_counted_for_all_and_for_each() {
        UUID first = child("L.");
        UUID second = child("T.");
        UUID kept = told.record(new TimeWithChildrenRecorded(now(1), Set.of(first, second), Kept.KEPT, text("rain")));
        told.record(new TimeWithChildrenRecorded(now(2), Set.of(first), Kept.KEPT, null));
        UUID missed = told.record(new TimeWithChildrenRecorded(now(3), Set.of(second), Kept.MISSED, null));

        assertThat(custody().counts()).isEqualTo(Map.of(Kept.KEPT, 2, Kept.MOVED, 0, Kept.MISSED, 1));
        assertThat(custody().children())
                .extracting(Child::counts)
                .containsExactly(
                        Map.of(Kept.KEPT, 2, Kept.MOVED, 0, Kept.MISSED, 0),
                        Map.of(Kept.KEPT, 1, Kept.MOVED, 0, Kept.MISSED, 1));
        assertThat(custody().times())
                .first()
                .isEqualTo(new TimeWithChildren(kept, now(1), Set.of(first, second), Kept.KEPT, text("rain")));

        told.record(new RecordRetracted(now(4), missed, "time-with-children-recorded", null));
        assertThat(custody().counts()).containsEntry(Kept.MISSED, 0);
    }

    @Test
    void what_helps_with_seeing_them_less_is_kept_until_it_is_erased() {
        UUID prepared = told.record(new SeeingChildrenLessPrepared(now(1), text("call on Sundays")));
        assertThat(custody().seeingThemLess()).containsExactly(new Remark(prepared, now(1), text("call on Sundays")));

        told.record(new TextErased(now(2), prepared));
        assertThat(custody().seeingThemLess())
                .containsExactly(
                        new Remark(prepared, now(1), text("call on Sundays").erased()));
    }
}
