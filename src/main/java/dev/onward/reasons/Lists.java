package dev.onward.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists that are never changed but made anew. */
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    /** The same list with those that are meant changed; asks about each once, in order. */
    static <T> List<T> mapping(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
        return list.stream().map(it -> meant.test(it) ? change.apply(it) : it).toList();
    }

    static <T> List<T> without(List<T> list, Predicate<T> meant) {
        return list.stream().filter(meant.negate()).toList();
    }
}
