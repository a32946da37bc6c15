package dev.onward.thenandnow;

import dev.onward.practical.Custody;
import dev.onward.practical.Custody.CustodyProposal;
import dev.onward.practical.PracticalBoard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the children are to live at both moments, as the practical board has it. */
final class CustodyBeside {

    private CustodyBeside() {}

    static List<Row> rows(PracticalBoard then, PracticalBoard now) {
        Custody before = then.custody();
        Custody after = now.custody();
        if (before.children().isEmpty() && after.children().isEmpty()) {
            return List.of(Row.nothing("Children", "None noted"));
        }
        return List.of(
                new Row("Where the children live", lives(before, "then"), lives(after, "now")),
                new Row("Times with the children", times(before, "then"), times(after, "now")));
    }

    /** As agreed, or else as proposed last. */
    private static Side lives(Custody custody, String when) {
        return custody.proposals().stream()
                .filter(proposal ->
                        custody.agreedProposal() == null || proposal.record().equals(custody.agreedProposal()))
                .reduce((earlier, later) -> later)
                .map(CustodyBeside::lives)
                .orElseGet(() -> Side.missing("Nothing proposed by " + when + "."));
    }

    private static Side lives(CustodyProposal proposal) {
        return Side.of(
                proposal.record(),
                proposal.occurredOn(),
                (proposal.agreedOn() == null ? "Proposed" : "Agreed") + ": with " + with(proposal) + ".",
                proposal.words(),
                proposal.exchange());
    }

    private static String with(CustodyProposal proposal) {
        return switch (proposal.livesWith()) {
            case ME -> "me";
            case PARTNER -> "the other parent";
            case BOTH -> "both";
            case OTHER -> "others";
        };
    }

    private static Side times(Custody custody, String when) {
        return custody.times().isEmpty()
                ? Side.missing("None noted by " + when + ".")
                : Side.of(custody.counts().entrySet().stream()
                        .map(CustodyBeside::count)
                        .collect(Collectors.joining(", ", "", ".")));
    }

    private static String count(Map.Entry<? extends Enum<?>, Integer> kept) {
        return String.format(Locale.ROOT, "%s %d", Side.plain(kept.getKey()), kept.getValue());
    }
}
