package dev.onward.insights;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The mean of a gauge over days.
 *
 * @param value from 0 to 10, to one decimal place; 0 of no days
 * @param days how many it is made of
 */
record Mean(BigDecimal value, long days) {

    /** @param values a mean for each day */
    static Mean of(Collection<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Mean(BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP), values.size());
    }
}
