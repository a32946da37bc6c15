package dev.onward.talk;

import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk that was held, and what came of it.
 *
 * @param stayedPolite null when that was not said
 * @param objectionsMet the expected objections that came up
 * @param unmet guards that were open when it happened
 */
record Talk(
        UUID record,
        OccurredOn occurredOn,
        TalkOutcome outcome,
        @Nullable Boolean stayedPolite,
        Set<UUID> objectionsMet,
        @Nullable PrivateText agreedPoints,
        List<String> unmet) {

    static List<Talk> all(Notebook notebook) {
        return notebook.of(TalkHeld.class).stream()
                .map(held -> new Talk(
                        held.record(),
                        held.occurredOn(),
                        held.event().outcome(),
                        held.event().stayedPolite(),
                        held.event().objectionsMet(),
                        held.event().agreedPoints(),
                        held.event().unmet()))
                .toList();
    }
}
