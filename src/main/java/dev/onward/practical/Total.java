package dev.onward.practical;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.practical.Matter.DivisionProposal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matters of one side whose value is in one currency, together; all amounts are exact, in that currency.
 *
 * @param matters how many they are
 * @param value of all of them
 * @param proposed what would fall to whom by the last proposal on each
 * @param unproposed the value of those without one
 * @param agreed what falls to whom by the proposal that is agreed on, on each
 * @param unagreed the value of those without one
 */
public record Total(
        Side side,
        Currency currency,
        int matters,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
        Parts proposed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unproposed,
        Parts agreed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unagreed) {

    /** What is owned is never set off against what is owed; responsibilities are neither. */
    public enum Side {
        ASSETS_AND_FINANCES(MatterKind.ASSET, MatterKind.FINANCE),
        DEBTS(MatterKind.DEBT);

        private final Set<MatterKind> kinds;

        Side(MatterKind... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    static List<Total> of(List<Matter> matters) {
        return Arrays.stream(Side.values())
                .flatMap(side -> of(
                        side,
                        matters.stream()
                                .filter(matter -> side.kinds.contains(matter.kind()))
                                .toList()))
                .toList();
    }

    private static Stream<Total> of(Side side, List<Matter> matters) {
        return matters.stream()
                .map(Total::currency)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(currency -> of(
                        side,
                        currency,
                        matters.stream()
                                .filter(matter -> currency.equals(currency(matter)))
                                .toList()));
    }

    private static Total of(Side side, Currency currency, List<Matter> matters) {
        return new Total(
                side,
                currency,
                matters.size(),
                value(matters, currency),
                parts(matters, Matter::lastProposal).in(currency),
                value(without(matters, Matter::lastProposal), currency),
                parts(matters, Matter::agreed).in(currency),
                value(without(matters, Matter::agreed), currency));
    }

    private static @Nullable Currency currency(Matter matter) {
        return matter.value() == null ? null : matter.value().currency();
    }

    private static BigDecimal value(List<Matter> matters, Currency currency) {
        BigDecimal sum = matters.stream()
                .map(matter -> Objects.requireNonNull(matter.value()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Parts.exact(sum, currency);
    }

    private static Parts parts(List<Matter> matters, Function<Matter, @Nullable DivisionProposal> terms) {
        return matters.stream()
                .map(terms)
                .filter(Objects::nonNull)
                .map(DivisionProposal::amounts)
                .filter(Objects::nonNull)
                .reduce(Parts.NONE, Parts::plus);
    }

    private static List<Matter> without(List<Matter> matters, Function<Matter, @Nullable DivisionProposal> terms) {
        return matters.stream().filter(matter -> terms.apply(matter) == null).toList();
    }
}
