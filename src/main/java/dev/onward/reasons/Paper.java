package dev.onward.reasons;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The document behind the reasons paper.
 *
 * @param reasons every one ever added, as they were added
 * @param readings that were not retracted
 * @param copies that were not retracted
 * @param orders that were not retracted; the last one counts
 * @param urges that were not retracted
 */
record Paper(
        List<Reason> reasons, List<Reading> readings, List<PocketCopy> copies, List<Order> orders, List<Urge> urges) {

    static final Paper EMPTY = new Paper(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A document from before there were copies and orders is refused here, and folded anew. */
    Paper {
        copies = List.copyOf(copies);
        orders = List.copyOf(orders);
        urges = List.copyOf(urges);
    }

    /** The reasons as they were put in order last; those added since come after. */
    List<Reason> inOrder() {
        return orders.isEmpty()
                ? reasons
                : reasons.stream()
                        .sorted(Comparator.comparingInt(orders.getLast()::place))
                        .toList();
    }

    Paper with(Reason reason) {
        return new Paper(Lists.with(reasons, reason), readings, copies, orders, urges);
    }

    Paper with(Reading reading) {
        return new Paper(reasons, Lists.with(readings, reading), copies, orders, urges);
    }

    Paper with(PocketCopy copy) {
        return new Paper(reasons, readings, Lists.with(copies, copy), orders, urges);
    }

    Paper with(Order order) {
        return new Paper(reasons, readings, copies, Lists.with(orders, order), urges);
    }

    Paper with(Urge urge) {
        return new Paper(reasons, readings, copies, orders, Lists.with(urges, urge));
    }

    Paper passing(UUID urge, Urge.Passing passing) {
        return urges(it -> it.record().equals(urge), it -> it.passed(passing));
    }

    private Paper urges(Predicate<Urge> meant, UnaryOperator<Urge> change) {
        return new Paper(reasons, readings, copies, orders, Lists.mapping(urges, meant, change));
    }

    Paper reason(UUID record, UnaryOperator<Reason> change) {
        return reasons(reason -> reason.record().equals(record), change);
    }

    Paper amended(UUID by, Instant at, RecordAmended event) {
        UUID target = event.record();
        PrivateText text = event.words().get("text");
        PrivateText why = event.words().get("why");
        PrivateText occasion = event.words().get("occasion");
        PrivateText where = event.words().get("where");
        Paper paper = this;
        if (text != null) {
            paper = paper.reasons(
                    reason -> reason.isWordedIn(target),
                    reason -> reason.reworded(new Version(by, target, at, text, false)));
        }
        if (why != null) {
            paper = paper.reasons(reason -> true, reason -> reason.explained(target, why));
        }
        if (occasion != null) {
            paper = paper.reading(target, reading -> reading.occasion(occasion));
        }
        if (where != null) {
            paper = paper.copy(target, copy -> copy.where(where));
        }
        OccurredOn corrected = event.correctedOccurredOn();
        return corrected == null ? paper : paper.redated(target, corrected);
    }

    private Paper redated(UUID target, OccurredOn corrected) {
        return reason(target, reason -> reason.redated(corrected))
                .reading(target, reading -> reading.on(corrected))
                .copy(target, copy -> copy.on(corrected))
                .urges(urge -> true, urge -> urge.redated(target, corrected));
    }

    Paper retracting(UUID record) {
        return new Paper(
                Lists.mapping(reasons, reason -> true, reason -> reason.retracting(record)),
                Lists.without(readings, reading -> reading.record().equals(record)),
                Lists.without(copies, copy -> copy.record().equals(record)),
                Lists.without(orders, order -> order.record().equals(record)),
                Lists.mapping(
                        Lists.without(urges, urge -> urge.record().equals(record)),
                        urge -> true,
                        urge -> urge.without(record)));
    }

    Paper erasing(UUID record) {
        return new Paper(
                Lists.mapping(reasons, reason -> true, reason -> reason.erasing(record)),
                Lists.mapping(readings, reading -> reading.isSaidIn(record), Reading::erased),
                Lists.mapping(copies, copy -> copy.isSaidIn(record), PocketCopy::erased),
                orders,
                urges);
    }

    private Paper reasons(Predicate<Reason> meant, UnaryOperator<Reason> change) {
        return new Paper(Lists.mapping(reasons, meant, change), readings, copies, orders, urges);
    }

    private Paper reading(UUID record, UnaryOperator<Reading> change) {
        return new Paper(
                reasons, Lists.mapping(readings, it -> it.record().equals(record), change), copies, orders, urges);
    }

    private Paper copy(UUID record, UnaryOperator<PocketCopy> change) {
        return new Paper(
                reasons, readings, Lists.mapping(copies, it -> it.record().equals(record), change), orders, urges);
    }
}
