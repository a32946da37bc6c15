package dev.onward.replay;

import dev.onward.reasons.Reason;
import dev.onward.reasons.ReasonsPaper;
import dev.onward.shared.PrivateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The reasons paper of a moment.
 *
 * @param standing in their order
 */
record PaperSeen(Map<UUID, PrivateText> standing, Map<UUID, PrivateText> struck, Map<UUID, PrivateText> retracted) {

    static final PaperSeen BLANK = new PaperSeen(Map.of(), Map.of(), Map.of());

    static PaperSeen of(ReasonsPaper paper) {
        return new PaperSeen(lines(paper.reasons()), lines(paper.struck()), lines(paper.retracted()));
    }

    private static Map<UUID, PrivateText> lines(List<Reason> reasons) {
        Map<UUID, PrivateText> lines = new LinkedHashMap<>();
        reasons.forEach(reason -> lines.put(reason.record(), reason.text()));
        return lines;
    }

    Map<UUID, PrivateText> all() {
        Map<UUID, PrivateText> all = new LinkedHashMap<>(standing);
        all.putAll(struck);
        all.putAll(retracted);
        return all;
    }
}
