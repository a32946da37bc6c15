package dev.onward.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency, exact; amounts of two currencies are never added.
 *
 * @param amount written as a string, so that no reader makes it a binary fraction
 * @param currency by its ISO 4217 code
 */
public record Money(
        @NotNull @Digits(integer = 15, fraction = 4) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @NotNull Currency currency) {}
