package dev.onward.practical;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What falls to whom, in percent or in an amount; exact, and therefore strings.
 *
 * @param mine the person's own
 */
public record Parts(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal mine,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal partners,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal others) {

    private static final int PERCENT_DECIMALS = 2;

    static final Parts NONE = new Parts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Parts percent(Shares shares) {
        return new Parts(shares.mine(), shares.partners(), shares.others());
    }

    /** These percent of an amount; moving the decimal point divides by 100 without rounding. */
    Parts of(Money amount) {
        return new Parts(share(mine, amount), share(partners, amount), share(others, amount));
    }

    private static BigDecimal share(BigDecimal percent, Money amount) {
        return amount.amount().multiply(percent).movePointLeft(PERCENT_DECIMALS);
    }

    Parts plus(Parts more) {
        return new Parts(mine.add(more.mine), partners.add(more.partners), others.add(more.others));
    }

    Parts minus(Parts less) {
        return new Parts(mine.subtract(less.mine), partners.subtract(less.partners), others.subtract(less.others));
    }

    Parts inPercent() {
        return new Parts(exact(mine, 0), exact(partners, 0), exact(others, 0));
    }

    Parts in(Currency currency) {
        return new Parts(exact(mine, currency), exact(partners, currency), exact(others, currency));
    }

    /** With the decimals of the currency, and as many more as it takes. */
    static BigDecimal exact(BigDecimal amount, Currency currency) {
        return exact(amount, currency.getDefaultFractionDigits());
    }

    private static BigDecimal exact(BigDecimal value, int leastDecimals) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(Math.max(shortest.scale(), leastDecimals), 0));
    }
}
