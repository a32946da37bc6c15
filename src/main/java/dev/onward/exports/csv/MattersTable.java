package dev.onward.exports.csv;

import dev.onward.practical.Matter;
import dev.onward.practical.Matter.DivisionProposal;
import dev.onward.practical.Parts;
import dev.onward.practical.PracticalBoard;
import dev.onward.shared.Money;
import dev.onward.timeline.Notebook;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is to be divided, with its value and the shares in percent as last proposed and as agreed. */
final class MattersTable {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "what",
            "joint",
            "value",
            "currency",
            "stage",
            "proposedMine",
            "proposedPartners",
            "proposedOthers",
            "agreedMine",
            "agreedPartners",
            "agreedOthers");

    private MattersTable() {}

    static Table of(Notebook notebook) {
        return Table.of(
                COLUMNS,
                PracticalBoard.of(notebook).matters().stream()
                        .flatMap(kind -> kind.matters().stream())
                        .map(matter -> row(matter, notebook.zone()))
                        .toList());
    }

    private static List<@Nullable Object> row(Matter matter, ZoneId zone) {
        Money value = matter.value();
        Parts proposed = percent(matter.lastProposal());
        Parts agreed = percent(matter.agreed());
        return Table.row(
                matter.occurredOn(),
                zone,
                matter.kind(),
                matter.what(),
                matter.joint(),
                value == null ? null : value.amount(),
                value == null ? null : value.currency().getCurrencyCode(),
                matter.stage(),
                proposed == null ? null : proposed.mine(),
                proposed == null ? null : proposed.partners(),
                proposed == null ? null : proposed.others(),
                agreed == null ? null : agreed.mine(),
                agreed == null ? null : agreed.partners(),
                agreed == null ? null : agreed.others());
    }

    private static @Nullable Parts percent(@Nullable DivisionProposal proposal) {
        return proposal == null ? null : proposal.percent();
    }
}
