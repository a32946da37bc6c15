package dev.onward.talk;

import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.timeline.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is planned, or was.
 *
 * @param at the moment planned for
 * @param reasons of the reasons paper that are to be told
 * @param cancelled when it was, and why; null when it was not
 */
record TalkPlan(
        UUID record,
        OccurredOn occurredOn,
        Instant at,
        @Nullable PrivateText where,
        @Nullable PrivateText script,
        Set<UUID> reasons,
        @Nullable PrivateText whoKnows,
        @Nullable PrivateText wayOut,
        @Nullable Remark cancelled) {

    static List<TalkPlan> all(Notebook notebook) {
        List<Standing<TalkCancelled>> cancelled = notebook.of(TalkCancelled.class);
        return notebook.of(TalkPlanned.class).stream()
                .map(planned -> of(planned, cancelled))
                .toList();
    }

    private static TalkPlan of(Standing<TalkPlanned> said, List<Standing<TalkCancelled>> cancelled) {
        TalkPlanned plan = said.event();
        return new TalkPlan(
                said.record(),
                said.occurredOn(),
                plan.at(),
                plan.where(),
                plan.script(),
                plan.reasons(),
                plan.whoKnows(),
                plan.wayOut(),
                Remark.last(Remark.about(said.record(), cancelled, TalkCancelled::plan, TalkCancelled::why)));
    }
}
