package dev.onward.timeline;

import dev.onward.journey.events.JourneyEvent;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a board tells of a record that adds nothing but words to another: that it was made, and what was written there. */
public record Remark(
        UUID record, OccurredOn occurredOn, @Nullable PrivateText words) {

    public static Remark of(Standing<? extends JourneyEvent> said, @Nullable PrivateText words) {
        return new Remark(said.record(), said.occurredOn(), words);
    }

    /** Those of the records that are about that one, in their order. */
    public static <E extends JourneyEvent> List<Remark> about(
            UUID record, List<Standing<E>> all, Function<E, UUID> subject, Function<E, @Nullable PrivateText> words) {
        return all.stream()
                .filter(said -> subject.apply(said.event()).equals(record))
                .map(said -> of(said, words.apply(said.event())))
                .toList();
    }

    /** The last of what is in order; null when there is none. */
    public static <T> @Nullable T last(List<T> inOrder) {
        return inOrder.isEmpty() ? null : inOrder.getLast();
    }
}
