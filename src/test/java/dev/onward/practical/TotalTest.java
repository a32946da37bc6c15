package dev.onward.practical;

import static dev.onward.practical.MatterTest.add;
import static dev.onward.practical.MatterTest.agree;
import static dev.onward.practical.MatterTest.parts;
import static dev.onward.practical.MatterTest.propose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.practical.Total.Side;
import dev.onward.timeline.Boards;
import dev.onward.views.Told;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TotalTest {

    private final Told told = Told.journey();

    private List<Total> totals() {
        return PracticalBoard.of(Boards.notebook(told)).totals();
    }

    private static Total total(
            Side side,
            String currency,
            int matters,
            String value,
            Parts proposed,
            String unproposed,
            Parts agreed,
            String unagreed) {
        return new Total(
                side,
                Currency.getInstance(currency),
                matters,
                new BigDecimal(value),
                proposed,
                new BigDecimal(unproposed),
                agreed,
                new BigDecimal(unagreed));
    }

    @Test
    void there_is_none_before_there_is_a_value() {
        add(told, MatterKind.ASSET, null, "EUR");
        assertThat(totals()).isEmpty();
    }

    @Test
    void currencies_are_never_added_and_debts_stand_apart() {
        UUID flat = add(told, MatterKind.ASSET, "100000.01", "EUR");
        add(told, MatterKind.FINANCE, "0.09", "EUR");
        UUID house = add(told, MatterKind.ASSET, "9000", "JPY");
        UUID loan = add(told, MatterKind.DEBT, "500", "EUR");
        add(told, MatterKind.RESPONSIBILITY, "40", "EUR");
        propose(told, flat, "33.33", "66.67", "0");
        agree(told, flat);
        propose(told, flat, "50", "50", "0");
        propose(told, house, "12.5", "87.49", "0.01");
        propose(told, loan, "0", "100", "0");

        assertThat(totals())
                .containsExactly(
                        total(
                                Side.ASSETS_AND_FINANCES,
                                "EUR",
                                2,
                                "100000.10",
                                parts("50000.005", "50000.005", "0.00"),
                                "0.09",
                                parts("33330.003333", "66670.006667", "0.00"),
                                "0.09"),
                        total(
                                Side.ASSETS_AND_FINANCES,
                                "JPY",
                                1,
                                "9000",
                                parts("1125", "7874.1", "0.9"),
                                "0",
                                parts("0", "0", "0"),
                                "9000"),
                        total(
                                Side.DEBTS,
                                "EUR",
                                1,
                                "500.00",
                                parts("0.00", "500.00", "0.00"),
                                "0.00",
                                parts("0.00", "0.00", "0.00"),
                                "500.00"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.onward.Seeds#many")
    void parts_add_up_to_the_value_to_the_last_decimal(long seed) {
        Random random = new Random(seed);
        BigDecimal value = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 63)), 4);
        BigDecimal first = BigDecimal.valueOf(random.nextInt(10_001), 2);
        BigDecimal rest = new BigDecimal(100).subtract(first);
        BigDecimal last = rest.multiply(new BigDecimal(random.nextInt(3))).divide(new BigDecimal(2));
        Told story = Told.journey();
        UUID matter = add(story, MatterKind.DEBT, value.toPlainString(), "EUR");
        propose(story, matter, first.toPlainString(), rest.subtract(last).toPlainString(), last.toPlainString());

        Total total = PracticalBoard.of(Boards.notebook(story)).totals().getFirst();

        Parts proposed = total.proposed();
        assertThat(proposed.mine().add(proposed.partners()).add(proposed.others()))
                .isEqualByComparingTo(value);
        assertThat(proposed.mine().scale()).isBetween(2, 8);
    }
}
