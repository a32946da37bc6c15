package dev.onward.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency, exact and as it was written; amounts of two currencies are never added.
 *
 * @param amount written as a string, so that no reader makes it a binary fraction
 * @param currency by its ISO 4217 code
 */
public record Money(
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @NotNull Currency currency) {

    /** How many decimals the currency has: yen none, euros two. */
    public int decimals() {
        return currency.getDefaultFractionDigits();
    }

    /** Whether the amount has no more decimals than its currency. */
    public boolean canBePaid() {
        return amount.scale() <= decimals();
    }
}
