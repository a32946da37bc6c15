package dev.onward.support;

import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.SupportEvent.ConsequenceNoted;
import dev.onward.journey.events.SupportEvent.Course;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would follow from leaving and from staying, side by side.
 *
 * @param forWhom null for those of which that was not said
 */
record Consequences(@Nullable ForWhom forWhom, List<Consequence> ofLeaving, List<Consequence> ofStaying) {

    record Consequence(UUID record, OccurredOn occurredOn, PrivateText text) {}

    /** Everyone for whom there are some, those of nobody named last. */
    static List<Consequences> all(Notebook notebook) {
        List<Standing<ConsequenceNoted>> noted = notebook.of(ConsequenceNoted.class);
        Stream<@Nullable ForWhom> everyone = Stream.concat(Arrays.stream(ForWhom.values()), Stream.of((ForWhom) null));
        return everyone.map(forWhom -> new Consequences(
                        forWhom, of(noted, forWhom, Course.LEAVING), of(noted, forWhom, Course.STAYING)))
                .filter(some -> !some.ofLeaving().isEmpty() || !some.ofStaying().isEmpty())
                .toList();
    }

    private static List<Consequence> of(
            List<Standing<ConsequenceNoted>> noted, @Nullable ForWhom forWhom, Course course) {
        return noted.stream()
                .filter(one -> one.event().forWhom() == forWhom && one.event().of() == course)
                .map(one -> new Consequence(
                        one.record(), one.occurredOn(), one.event().text()))
                .toList();
    }
}
