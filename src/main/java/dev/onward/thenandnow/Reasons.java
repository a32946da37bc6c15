package dev.onward.thenandnow;

import dev.onward.reasons.Change;
import dev.onward.reasons.Reason;
import dev.onward.reasons.ReasonsPaper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reasons that stood on the paper at one moment at least: what was kept, reworded, struck or added. */
final class Reasons {

    private Reasons() {}

    static Section section(ReasonsPaper then, ReasonsPaper now) {
        Map<UUID, Reason> stood = new LinkedHashMap<>();
        Stream.concat(then.reasons().stream(), now.reasons().stream())
                .forEach(reason -> stood.putIfAbsent(reason.record(), reason));
        List<Row> rows =
                stood.keySet().stream().map(reason -> row(reason, then, now)).toList();
        return Section.of("reasons", "What are your reasons?", rows, Row.nothing("Reasons", "None on the paper"));
    }

    private static Row row(UUID record, ReasonsPaper then, ReasonsPaper now) {
        Reason before = find(record, then.reasons());
        Reason after = find(record, now.reasons());
        if (before != null && after != null) {
            boolean same = after.text().isErased() || before.text().equals(after.text());
            return new Row(same ? "Kept" : "Reworded", worded(before), worded(after));
        }
        if (before != null) {
            Reason struck = find(record, now.struck());
            return struck == null
                    ? new Row("Taken back", worded(before), Side.missing("Taken back since."))
                    : new Row("Struck", worded(before), struck(struck));
        }
        Reason struck = find(record, then.struck());
        Side added = worded(java.util.Objects.requireNonNull(after));
        return struck == null
                ? new Row("New", Side.missing("Not on the paper by then."), added)
                : new Row("Put back", struck(struck), added);
    }

    private static Side worded(Reason reason) {
        return Side.of(reason.record(), reason.occurredOn(), null, reason.text());
    }

    /** With why, as far as the person said it when it was struck last. */
    private static Side struck(Reason reason) {
        return reason.changes().stream()
                .filter(change -> !change.retracted())
                .reduce((earlier, later) -> later)
                .map(Change::why)
                .map(why -> Side.of(reason.record(), reason.occurredOn(), "Struck from the paper.", why))
                .orElseGet(() -> Side.of(reason.record(), reason.occurredOn(), "Struck from the paper."));
    }

    private static @Nullable Reason find(UUID record, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.record().equals(record))
                .findFirst()
                .orElse(null);
    }
}
