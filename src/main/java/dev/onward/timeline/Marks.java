package dev.onward.timeline;

import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record, apart from its corrections.
 *
 * @param erasedAt when its texts were erased; null if they were not
 * @param noticed guards that were open and only told
 * @param restatedBy later records that say it in other words, its corrections included
 * @param from the journal that it was brought along from; null if it was written here
 */
public record Marks(
        @Nullable Retraction retracted,
        @Nullable Instant erasedAt,
        List<Overridden> overridden,
        List<String> noticed,
        List<UUID> restatedBy,
        @Nullable Journal from) {

    static final Marks NONE = new Marks(null, null, List.of(), List.of(), List.of(), null);

    /** Taken back by that record, which also says why. */
    public record Retraction(UUID record, Instant recordedAt) {}

    /** A guard that was open, and the person's note on going on. */
    public record Overridden(String guard, PrivateText note) {}

    Marks retracted(UUID by, Instant at) {
        return new Marks(new Retraction(by, at), erasedAt, overridden, noticed, restatedBy, from);
    }

    Marks erased(Instant at) {
        UnaryOperator<Overridden> erase =
                o -> new Overridden(o.guard(), o.note().erased());
        return new Marks(retracted, at, overridden.stream().map(erase).toList(), noticed, restatedBy, from);
    }

    Marks overridden(String guard, PrivateText note) {
        return new Marks(retracted, erasedAt, with(overridden, new Overridden(guard, note)), noticed, restatedBy, from);
    }

    Marks noticed(String guard) {
        return new Marks(retracted, erasedAt, overridden, with(noticed, guard), restatedBy, from);
    }

    Marks restatedBy(UUID record) {
        return new Marks(retracted, erasedAt, overridden, noticed, with(restatedBy, record), from);
    }

    Marks imported(Journal journal) {
        return new Marks(retracted, erasedAt, overridden, noticed, restatedBy, journal);
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
