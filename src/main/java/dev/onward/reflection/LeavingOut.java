package dev.onward.reflection;

import dev.onward.journey.events.Happening;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Leaves records out of a stream, with everything that speaks of them: what is left can be folded as if they had never
 * been. To be asked event by event, from the first one on.
 */
public final class LeavingOut {

    private final Predicate<Happening> unwanted;
    private final Set<UUID> leftOut = new HashSet<>();

    private LeavingOut(Predicate<Happening> unwanted) {
        this.unwanted = unwanted;
    }

    public static LeavingOut allBut(Predicate<Happening> unwanted) {
        return new LeavingOut(unwanted);
    }

    /** Whether this one stays. */
    public boolean keeps(Happening happening) {
        boolean out = leftOut.contains(happening.record())
                || unwanted.test(happening)
                || happening.event().speaksOf().anyMatch(leftOut::contains);
        if (out) {
            leftOut.add(happening.record());
        }
        return !out;
    }

    public List<Happening> from(List<Happening> stream) {
        return stream.stream().filter(this::keeps).toList();
    }
}
