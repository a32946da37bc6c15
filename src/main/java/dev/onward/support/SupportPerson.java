package dev.onward.support;

import dev.onward.journey.events.SupportEvent.Role;
import dev.onward.journey.events.SupportEvent.SupportPersonAdded;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands by the person.
 *
 * @param reach how to reach them
 * @param sessions with them, the latest first
 */
record SupportPerson(
        UUID record,
        OccurredOn occurredOn,
        PrivateText alias,
        Role role,
        @Nullable PrivateText reach,
        List<SupportSession> sessions) {

    /** @param sessions as they happened */
    static List<SupportPerson> all(Notebook notebook, List<SupportSession> sessions) {
        return notebook.of(SupportPersonAdded.class).stream()
                .map(added -> of(added, sessions))
                .toList();
    }

    private static SupportPerson of(Standing<SupportPersonAdded> added, List<SupportSession> sessions) {
        SupportPersonAdded said = added.event();
        return new SupportPerson(
                added.record(),
                added.occurredOn(),
                said.alias(),
                said.role(),
                said.reach(),
                sessions.reversed().stream()
                        .filter(session -> added.record().equals(session.person()))
                        .toList());
    }
}
