package dev.onward.thenandnow;

import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.practical.Matter;
import dev.onward.practical.Matter.DivisionProposal;
import dev.onward.practical.MattersOfKind;
import dev.onward.practical.Parts;
import dev.onward.practical.PracticalBoard;
import dev.onward.practical.Total;
import dev.onward.shared.Money;
import dev.onward.timeline.Remark;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The matters at both moments, as the practical board has them. */
final class MattersBeside {

    private MattersBeside() {}

    static List<Row> rows(PracticalBoard then, PracticalBoard now) {
        return Arrays.stream(MatterKind.values())
                .flatMap(kind -> rows(of(kind, then), of(kind, now)))
                .toList();
    }

    private static MattersOfKind of(MatterKind kind, PracticalBoard board) {
        return board.matters().stream()
                .filter(matters -> matters.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Row> rows(MattersOfKind then, MattersOfKind now) {
        String kind = Side.sentence(now.kind());
        return Stream.concat(
                Stream.of(new Row(kind, all(then, "then"), all(now, "now"))),
                Row.beside(
                        then.matters(), now.matters(), Matter::record, "Not noted", matter -> kind, MattersBeside::side)
                        .stream());
    }

    private static Side all(MattersOfKind matters, String when) {
        Remark none = matters.none();
        if (none != null) {
            return Side.of(none.record(), none.occurredOn(), "There is none.");
        }
        int noted = matters.matters().size();
        return noted == 0 ? Side.missing("None noted by " + when + ".") : Side.of(noted + " noted.");
    }

    private static Side side(Matter matter) {
        Money value = matter.value();
        String worth = value == null
                ? ""
                : value.amount().toPlainString() + " " + value.currency().getCurrencyCode() + ". ";
        return Side.of(matter.record(), matter.occurredOn(), worth + stage(matter), matter.what());
    }

    private static String stage(Matter matter) {
        return switch (matter.stage()) {
            case OPEN -> "Nothing is proposed.";
            case PROPOSED -> "Proposed" + shares(matter.lastProposal());
            case AGREED -> "Agreed" + shares(matter.agreed());
            case DISPUTED -> "Disputed.";
            case SETTLED -> "Settled" + shares(matter.agreed());
        };
    }

    private static String shares(@Nullable DivisionProposal proposal) {
        return proposal == null ? "." : ": " + parts(proposal.percent(), " %") + ".";
    }

    private static String parts(Parts parts, String unit) {
        String two = "mine " + parts.mine().toPlainString() + unit + ", theirs "
                + parts.partners().toPlainString() + unit;
        return parts.others().signum() == 0
                ? two
                : two + ", others " + parts.others().toPlainString() + unit;
    }

    static List<Row> totals(PracticalBoard then, PracticalBoard now) {
        Set<String> labels = new LinkedHashSet<>();
        Stream.concat(then.totals().stream(), now.totals().stream()).forEach(total -> labels.add(label(total)));
        return labels.stream()
                .map(label -> new Row(label, total(label, then, "then"), total(label, now, "now")))
                .toList();
    }

    private static String label(Total total) {
        return Side.sentence(total.side()) + " in " + total.currency().getCurrencyCode();
    }

    private static Side total(String label, PracticalBoard board, String when) {
        return board.totals().stream()
                .filter(total -> label(total).equals(label))
                .findFirst()
                .map(total -> Side.of(total.value().toPlainString() + " in all; agreed: " + parts(total.agreed(), "")
                        + "; not agreed on: " + total.unagreed().toPlainString() + "."))
                .orElseGet(() -> Side.missing("Not noted by " + when + "."));
    }
}
