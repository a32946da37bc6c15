package dev.onward.support;

import dev.onward.journey.events.SupportEvent.SessionRecorded;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with a support person.
 *
 * @param person the record in which they were added; null when nobody was named
 * @param next when they meet again
 */
record SupportSession(
        UUID record,
        OccurredOn occurredOn,
        @Nullable UUID person,
        PrivateText topics,
        @Nullable PrivateText newLight,
        @Nullable Instant next) {

    /** As they happened. */
    static List<SupportSession> all(Notebook notebook) {
        return notebook.of(SessionRecorded.class).stream()
                .map(SupportSession::of)
                .toList();
    }

    private static SupportSession of(Standing<SessionRecorded> recorded) {
        SessionRecorded said = recorded.event();
        return new SupportSession(
                recorded.record(), recorded.occurredOn(), said.person(), said.topics(), said.newLight(), said.next());
    }
}
