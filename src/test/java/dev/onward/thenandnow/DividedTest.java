package dev.onward.thenandnow;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Kept;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Matters and custody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DividedTest {

    private static final Money THOUSAND = new Money(new BigDecimal("1000"), Currency.getInstance("EUR"));

    private final Beside beside = new Beside();

    private UUID matter(Money value) {
        return beside.record(new MatterAdded(now(0), MatterKind.ASSET, text("the car"), true, value));
    }

    private void propose(UUID matter, int mine, int theirs) {
        beside.record(new DivisionProposed(
                now(0),
                matter,
                new Shares(
                        BigDecimal.valueOf(mine), BigDecimal.valueOf(theirs), BigDecimal.valueOf(100L - mine - theirs)),
                ProposedBy.ME,
                null));
    }

    private static Side car(UUID matter, String says) {
        return Side.of(matter, now(0), says, text("the car"));
    }

    private List<Row> rows(String label) {
        return beside.section("practical").rows().stream()
                .filter(row -> row.label().equals(label))
                .toList();
    }

    @Test
    void a_matter_stands_as_it_stood_then_and_as_it_stands_now() {
        UUID matter = matter(THOUSAND);
        propose(matter, 60, 40);
        beside.then();
        propose(matter, 50, 25);
        beside.record(new DivisionAgreed(now(0), matter, null));

        assertThat(rows("Asset"))
                .containsExactly(
                        new Row("Asset", Side.of("1 noted."), Side.of("1 noted.")),
                        new Row(
                                "Asset",
                                car(matter, "1000 EUR. Proposed: mine 60 %, theirs 40 %."),
                                car(matter, "1000 EUR. Agreed: mine 50 %, theirs 25 %, others 25 %.")));
        assertThat(rows("Assets and finances in EUR"))
                .containsExactly(
                        new Row(
                                "Assets and finances in EUR",
                                Side.of("1000.00 in all; agreed: mine 0.00, theirs 0.00; not agreed on: 1000.00."),
                                Side.of(
                                        "1000.00 in all; agreed: mine 500.00, theirs 250.00, others 250.00; not agreed on: 0.00.")));
    }

    @Test
    void every_stage_is_said() {
        UUID matter = matter(null);
        assertThat(rows("Asset").getLast().now()).isEqualTo(car(matter, "Nothing is proposed."));
        beside.then();
        beside.record(new DivisionDisputed(now(0), matter, text("no")));
        assertThat(rows("Asset").getLast().now()).isEqualTo(car(matter, "Disputed."));
        beside.record(new MatterSettled(now(0), matter, null));
        assertThat(rows("Asset").getLast().now()).isEqualTo(car(matter, "Settled."));
        propose(matter, 60, 40);
        beside.record(new MatterSettled(now(0), matter, null));
        assertThat(rows("Asset").getLast())
                .isEqualTo(new Row(
                        "Asset", car(matter, "Nothing is proposed."), car(matter, "Settled: mine 60 %, theirs 40 %.")));
    }

    @Test
    void what_is_missing_is_said_of_every_kind_and_of_the_children() {
        UUID none = beside.record(new NoneDeclared(now(0), MatterKind.DEBT));

        assertThat(beside.section("practical").rows())
                .containsExactly(
                        noted("Responsibility"),
                        noted("Asset"),
                        noted("Finance"),
                        new Row("Debt", Side.missing("None noted by then."), Side.of(none, now(0), "There is none.")),
                        noted("Children"));

        UUID matter = matter(THOUSAND);
        assertThat(rows("Asset").getLast().then()).isEqualTo(Side.missing("Not noted by then."));
        assertThat(rows("Asset").getLast().now()).isEqualTo(car(matter, "1000 EUR. Nothing is proposed."));
        assertThat(rows("Assets and finances in EUR").getLast().then()).isEqualTo(Side.missing("Not noted by then."));
    }

    private static Row noted(String label) {
        return new Row(label, Side.missing("None noted by then."), Side.missing("None noted by now."));
    }

    @Test
    void where_the_children_live_is_what_is_agreed_or_else_proposed() {
        Set<UUID> child = Set.of(beside.record(new ChildAdded(now(0), text("L."), 2016)));
        assertThat(rows("Where the children live").getLast().now()).isEqualTo(Side.missing("Nothing proposed by now."));
        UUID first = beside.record(new CustodyProposed(now(0), child, With.ME, List.of(), text("at the gate"), null));
        beside.then();
        UUID second = beside.record(new CustodyProposed(now(0), child, With.BOTH, List.of(), null, text("by turns")));
        beside.record(new CustodyAgreed(now(0), second));
        beside.record(new CustodyProposed(now(0), child, With.PARTNER, List.of(), null, null));
        beside.record(new TimeWithChildrenRecorded(now(0), child, Kept.KEPT, null));

        assertThat(rows("Where the children live"))
                .containsExactly(new Row(
                        "Where the children live",
                        Side.of(first, now(0), "Proposed: with me.", text("at the gate")),
                        Side.of(second, now(0), "Agreed: with both.", text("by turns"))));
        assertThat(rows("Times with the children"))
                .containsExactly(new Row(
                        "Times with the children",
                        Side.missing("None noted by then."),
                        Side.of("kept 1, moved 0, missed 0.")));
    }
}
