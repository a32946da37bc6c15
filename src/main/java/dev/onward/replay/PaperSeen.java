package dev.onward.replay;

import dev.onward.reasons.Reason;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.reasons.Version;
import dev.onward.shared.PrivateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The reasons paper of a moment.
 *
 * @param standing in their order
 */
record PaperSeen(Map<UUID, PrivateText> standing, Map<UUID, PrivateText> struck, Map<UUID, PrivateText> retracted) {

    static final PaperSeen BLANK = new PaperSeen(Map.of(), Map.of(), Map.of());

    /** @param hidden records of which no word is shown: a reason reads as it did without them */
    static PaperSeen of(ReasonsPaper paper, Set<UUID> hidden) {
        return new PaperSeen(
                lines(paper.reasons(), hidden), lines(paper.struck(), hidden), lines(paper.retracted(), hidden));
    }

    private static Map<UUID, PrivateText> lines(List<Reason> reasons, Set<UUID> hidden) {
        Map<UUID, PrivateText> lines = new LinkedHashMap<>();
        reasons.stream()
                .filter(reason -> !hidden.contains(reason.record()))
                .forEach(reason -> lines.put(reason.record(), text(reason, hidden)));
        return lines;
    }

    private static PrivateText text(Reason reason, Set<UUID> hidden) {
        return reason.versions().stream()
                .filter(version -> !version.retracted() && !hidden.contains(version.record()))
                .reduce((earlier, later) -> later)
                .map(Version::text)
                .orElse(reason.text());
    }

    Map<UUID, PrivateText> all() {
        Map<UUID, PrivateText> all = new LinkedHashMap<>(standing);
        all.putAll(struck);
        all.putAll(retracted);
        return all;
    }
}
