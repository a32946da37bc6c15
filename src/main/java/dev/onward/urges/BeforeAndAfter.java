package dev.onward.urges;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How strong urges were, from 0 to 10, when they were logged and when they were followed up. Only those of which both is
 * known are counted.
 *
 * @param urges how many those are
 * @param before their mean when they were logged, to a tenth; null when there are none
 * @param after their mean when they were last followed up
 * @param weaker how many were weaker after than before
 * @param same how many were as strong
 * @param stronger how many were stronger
 */
record BeforeAndAfter(
        int urges, @Nullable Double before, @Nullable Double after, int weaker, int same, int stronger) {

    private record Pair(int before, int after) {}

    static BeforeAndAfter of(List<FollowedUp> urges) {
        List<Pair> pairs = urges.stream()
                .flatMap(urge -> urge.after().map(after -> new Pair(urge.before(), after)).stream())
                .toList();
        return new BeforeAndAfter(
                pairs.size(),
                Counts.mean(pairs.stream().map(Pair::before).toList()),
                Counts.mean(pairs.stream().map(Pair::after).toList()),
                count(pairs, change -> change < 0),
                count(pairs, change -> change == 0),
                count(pairs, change -> change > 0));
    }

    private static int count(List<Pair> pairs, IntPredicate change) {
        return (int) pairs.stream()
                .mapToInt(pair -> pair.after() - pair.before())
                .filter(change)
                .count();
    }
}
