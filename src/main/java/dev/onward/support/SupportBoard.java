package dev.onward.support;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom the person talks to, what came of it, and what confuses or would follow.
 *
 * @param people as they were added
 * @param otherSessions those with nobody named, or with somebody whose record was retracted; the latest first
 * @param meetings that lie ahead of the moment looked from, the next one first
 * @param newLight what came in a new light, as it happened
 */
record SupportBoard(
        List<SupportPerson> people,
        List<SupportSession> otherSessions,
        List<NextMeeting> meetings,
        List<NewLight> newLight,
        Confusion confusion,
        List<Consequences> consequences) {

    /**
     * @param session the record of the one at which it was agreed on
     * @param person the record in which they were added; null when nobody was named
     */
    record NextMeeting(UUID session, @Nullable UUID person, Instant when) {}

    /** The same of what was seen anew. */
    record NewLight(UUID session, @Nullable UUID person, OccurredOn occurredOn, PrivateText words) {}

    static SupportBoard of(Notebook notebook) {
        List<SupportSession> sessions = SupportSession.all(notebook);
        List<SupportPerson> people = SupportPerson.all(notebook, sessions);
        Set<UUID> known = people.stream().map(SupportPerson::record).collect(Collectors.toSet());
        return new SupportBoard(
                people,
                sessions.reversed().stream()
                        .filter(session -> session.person() == null || !known.contains(session.person()))
                        .toList(),
                sessions.stream()
                        .flatMap(SupportBoard::meeting)
                        .filter(meeting -> meeting.when().isAfter(notebook.lookedFrom()))
                        .sorted(Comparator.comparing(NextMeeting::when))
                        .toList(),
                sessions.stream().flatMap(SupportBoard::newLight).toList(),
                Confusion.of(notebook),
                Consequences.all(notebook));
    }

    private static Stream<NextMeeting> meeting(SupportSession session) {
        Instant next = session.next();
        return next == null ? Stream.empty() : Stream.of(new NextMeeting(session.record(), session.person(), next));
    }

    private static Stream<NewLight> newLight(SupportSession session) {
        PrivateText words = session.newLight();
        return words == null
                ? Stream.empty()
                : Stream.of(new NewLight(session.record(), session.person(), session.occurredOn(), words));
    }
}
