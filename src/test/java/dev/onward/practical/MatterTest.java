package dev.onward.practical;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.practical.Matter.DivisionProposal;
import dev.onward.practical.Matter.Stage;
import dev.onward.shared.Money;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Remark;
import dev.onward.views.Told;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatterTest {

    private final Told told = Told.journey();

    static UUID add(Told told, MatterKind kind, @Nullable String amount, String currency) {
        Money value = amount == null ? null : new Money(new BigDecimal(amount), Currency.getInstance(currency));
        return told.record(new MatterAdded(now(0), kind, text("the flat"), true, value));
    }

    static UUID propose(Told told, UUID matter, String mine, String partners, String others) {
        Shares shares = new Shares(new BigDecimal(mine), new BigDecimal(partners), new BigDecimal(others));
        return told.record(new DivisionProposed(now(0), matter, shares, ProposedBy.ME, text("fair")));
    }

    static UUID agree(Told told, UUID matter) {
        return told.record(new DivisionAgreed(now(0), matter, null));
    }

    static Parts parts(String mine, String partners, String others) {
        return new Parts(new BigDecimal(mine), new BigDecimal(partners), new BigDecimal(others));
    }

    private MattersOfKind assets() {
        return PracticalBoard.of(Boards.notebook(told)).matters().get(MatterKind.ASSET.ordinal());
    }

    private Matter matter() {
        return assets().matters().getFirst();
    }

    @Test
    void nothing_is_to_be_divided_before_anything_was_said() {
        assertThat(PracticalBoard.of(Boards.notebook(told)).matters())
                .extracting(MattersOfKind::kind, MattersOfKind::none, MattersOfKind::withoutValue)
                .containsExactly(
                        tuple(MatterKind.RESPONSIBILITY, null, 0),
                        tuple(MatterKind.ASSET, null, 0),
                        tuple(MatterKind.FINANCE, null, 0),
                        tuple(MatterKind.DEBT, null, 0));
        assertThat(assets().matters()).isEmpty();
    }

    @Test
    void a_kind_declared_none_is_so_until_there_is_a_matter_of_it() {
        UUID none = told.record(new NoneDeclared(now(0), MatterKind.ASSET));
        assertThat(assets().none()).isEqualTo(new Remark(none, now(0), null));

        UUID matter = add(told, MatterKind.ASSET, null, "EUR");
        assertThat(assets().none()).isNull();
        assertThat(assets().withoutValue()).isEqualTo(1);

        told.record(new RecordRetracted(now(0), matter, "matter-added", null));
        assertThat(assets().none()).isNotNull();
    }

    @Test
    void every_proposal_is_told_in_percent_and_in_exact_amounts() {
        UUID flat = add(told, MatterKind.ASSET, "100000.01", "EUR");
        UUID first = propose(told, flat, "33.33", "66.67", "0");
        UUID second = propose(told, flat, "50.00", "50", "0.00");

        assertThat(matter().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(matter().proposals())
                .containsExactly(
                        new DivisionProposal(
                                first,
                                now(0),
                                ProposedBy.ME,
                                parts("33.33", "66.67", "0"),
                                parts("33330.003333", "66670.006667", "0.00"),
                                text("fair")),
                        new DivisionProposal(
                                second,
                                now(0),
                                ProposedBy.ME,
                                parts("50", "50", "0"),
                                parts("50000.005", "50000.005", "0.00"),
                                text("fair")));
    }

    @Test
    void what_is_worth_nothing_in_money_has_no_amounts() {
        propose(told, add(told, MatterKind.ASSET, null, "EUR"), "50", "50", "0");
        agree(told, matter().record());
        propose(told, matter().record(), "60", "40", "0");

        assertThat(matter().proposals()).extracting(DivisionProposal::amounts).containsOnlyNulls();
        assertThat(matter().difference()).isEqualTo(new Matter.DivisionDifference(parts("10", "-10", "0"), null));
    }

    @Test
    void agreed_is_the_last_proposal_before_and_the_difference_to_the_last_one_is_told() {
        UUID flat = add(told, MatterKind.ASSET, "1000", "EUR");
        propose(told, flat, "40", "60", "0");
        UUID agreed = propose(told, flat, "50", "50", "0");
        agree(told, flat);
        assertThat(matter().stage()).isEqualTo(Stage.AGREED);
        assertThat(matter().agreedProposal()).isEqualTo(agreed);
        assertThat(matter().difference()).isNull();

        propose(told, flat, "60", "39.5", "0.5");
        assertThat(matter().stage()).isEqualTo(Stage.PROPOSED);
        assertThat(matter().agreedProposal()).isEqualTo(agreed);
        assertThat(matter().difference())
                .isEqualTo(
                        new Matter.DivisionDifference(parts("10", "-10.5", "0.5"), parts("100.00", "-105.00", "5.00")));
        assertThat(matter().agreements()).hasSize(1);
    }

    @Test
    void what_is_disputed_is_neither_agreed_nor_settled() {
        UUID flat = add(told, MatterKind.ASSET, "1000", "EUR");
        UUID proposal = propose(told, flat, "40", "60", "0");
        agree(told, flat);
        UUID settled = told.record(new MatterSettled(now(0), flat, text("sold")));
        assertThat(matter().stage()).isEqualTo(Stage.SETTLED);
        assertThat(matter().settled()).isEqualTo(new Remark(settled, now(0), text("sold")));

        UUID dispute = told.record(new DivisionDisputed(now(0), flat, text("too little")));
        assertThat(matter().stage()).isEqualTo(Stage.DISPUTED);
        assertThat(matter().agreedProposal()).isNull();
        assertThat(matter().settled()).isNull();
        assertThat(matter().disputes()).containsExactly(new Remark(dispute, now(0), text("too little")));

        told.record(new RecordRetracted(now(0), dispute, "division-disputed", null));
        assertThat(matter().stage()).isEqualTo(Stage.SETTLED);
        assertThat(matter().agreedProposal()).isEqualTo(proposal);
    }

    @Test
    void what_is_settled_without_an_agreement_is_agreed_on_its_last_proposal() {
        UUID flat = add(told, MatterKind.ASSET, "1000", "EUR");
        UUID first = propose(told, flat, "40", "60", "0");
        told.record(new MatterSettled(now(0), flat, null));
        assertThat(matter().agreedProposal()).isEqualTo(first);

        told.record(new DivisionDisputed(now(0), flat, text("too little")));
        UUID second = propose(told, flat, "50", "50", "0");
        told.record(new MatterSettled(now(0), flat, null));
        assertThat(matter().agreedProposal()).isEqualTo(second);
    }

    @Test
    void what_is_settled_is_what_was_agreed_also_when_more_was_proposed_since() {
        UUID flat = add(told, MatterKind.ASSET, "1000", "EUR");
        UUID agreed = propose(told, flat, "40", "60", "0");
        agree(told, flat);
        propose(told, flat, "50", "50", "0");
        told.record(new MatterSettled(now(0), flat, null));
        assertThat(matter().agreedProposal()).isEqualTo(agreed);
    }

    @Test
    void an_agreement_without_a_proposal_says_on_what_it_is_by_nothing() {
        agree(told, add(told, MatterKind.ASSET, "1000", "EUR"));

        assertThat(matter().stage()).isEqualTo(Stage.AGREED);
        assertThat(matter().agreedProposal()).isNull();
        assertThat(matter().agreements()).hasSize(1);
    }

    @Test
    void words_on_one_matter_are_not_on_another() {
        UUID flat = add(told, MatterKind.ASSET, "1", "EUR");
        add(told, MatterKind.ASSET, "2", "EUR");
        propose(told, flat, "100", "0", "0");

        assertThat(assets().matters()).extracting(it -> it.proposals().size()).containsExactly(1, 0);
    }

    @Test
    void corrected_days_move_a_word_and_erased_words_cannot_be_read() {
        UUID flat = add(told, MatterKind.ASSET, "1000", "EUR");
        UUID first = propose(told, flat, "40", "60", "0");
        UUID second = propose(told, flat, "50", "50", "0");
        agree(told, flat);
        told.record(new RecordAmended(now(0), second, Map.of(), OccurredOn.of("2026-05-01")));
        assertThat(matter().proposals()).extracting(DivisionProposal::record).containsExactly(second, first);
        assertThat(matter().agreedProposal()).isEqualTo(first);

        told.record(new TextErased(now(0), flat));
        assertThat(List.of(matter().what())).containsExactly(text("the flat").erased());
    }
}
