package dev.onward.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.shared.PrivateText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the reasons between two moments. What did not change is left out.
 *
 * @param added that were not there before, whatever became of them since
 * @param retracted that were taken back altogether
 * @param order of the reasons that stand, where they were put in another one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReasonsChanged(
        List<Line> added,
        List<Line> struck,
        List<Line> restored,
        List<Reworded> reworded,
        List<Line> retracted,
        List<UUID> order) {

    /** A reason as it read then. */
    record Line(UUID record, PrivateText text) {}

    /** A reason that reads otherwise. */
    record Reworded(UUID record, PrivateText before, PrivateText text) {}

    /** Null when nothing did. */
    static @Nullable ReasonsChanged between(PaperSeen before, PaperSeen after) {
        if (before.equals(after) && sameOrder(before, after)) {
            return null;
        }
        Map<UUID, PrivateText> known = before.all();
        return new ReasonsChanged(
                lines(after.all(), record -> !known.containsKey(record)),
                lines(after.struck(), record -> !before.struck().containsKey(record)),
                lines(after.standing(), before.struck()::containsKey),
                reworded(known, after.all()),
                lines(after.retracted(), record -> !before.retracted().containsKey(record)),
                order(before, after));
    }

    private static boolean sameOrder(PaperSeen before, PaperSeen after) {
        return List.copyOf(before.standing().keySet())
                .equals(List.copyOf(after.standing().keySet()));
    }

    private static List<Line> lines(Map<UUID, PrivateText> all, Predicate<UUID> meant) {
        return all.entrySet().stream()
                .filter(line -> meant.test(line.getKey()))
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
    }

    private static List<Reworded> reworded(Map<UUID, PrivateText> before, Map<UUID, PrivateText> after) {
        List<Reworded> reworded = new ArrayList<>();
        after.forEach((record, text) -> {
            PrivateText known = before.get(record);
            if (known != null && !known.equals(text)) {
                reworded.add(new Reworded(record, known, text));
            }
        });
        return reworded;
    }

    /** Empty when those that were added came after the others, and those that were restored last. */
    private static List<UUID> order(PaperSeen before, PaperSeen after) {
        Set<UUID> standing = after.standing().keySet();
        List<UUID> expected = new ArrayList<>(before.standing().keySet());
        expected.retainAll(standing);
        standing.stream()
                .filter(record -> !expected.contains(record))
                .sorted(Comparator.comparing(before.struck()::containsKey))
                .forEach(expected::add);
        List<UUID> order = List.copyOf(standing);
        return order.equals(expected) ? List.of() : order;
    }
}
