package dev.onward.platform.http;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Decimals and currencies in a body, for the web's mapper and no other. A decimal is a string: a number of JSON has been
 * a binary fraction at the sender's already, so it is refused and not taken for what it may have meant.
 */
@Component
class WrittenAmounts extends SimpleModule {

    /** Bounded, so that nobody makes us read a number of a million digits. */
    static final Pattern DECIMAL = Pattern.compile("^-?[0-9]{1,20}(\\.[0-9]{1,20})?$");

    WrittenAmounts() {
        super("written-amounts");
        addDeserializer(BigDecimal.class, new Reader<>(BigDecimal.class, WrittenAmounts::decimal));
        addDeserializer(Currency.class, new Reader<>(Currency.class, WrittenAmounts::currency));
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a decimal in a string, such as \"12.50\"");
        }
        return new BigDecimal(text);
    }

    /** Gold, bonds and what is only for tests have codes too, but no decimals: nobody pays with them. */
    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be the ISO 4217 code of a currency, such as EUR, JPY or USD"));
    }

    /** What is no string is answered like a string that cannot be read. */
    private static final class Reader<T> extends StdDeserializer<T> {

        private final Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return read.apply(json.hasToken(JsonToken.VALUE_STRING) ? json.getString() : "");
        }
    }
}
