package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contact that was logged.
 *
 * @param made by the person
 * @param received from the partner
 * @param last the one that happened last; null when there was none
 * @param mode how much contact the person wants to have; null when that was never chosen, or rests on the safety path
 */
record Contacts(
        ContactCount made,
        ContactCount received,
        @Nullable ContactSeen last,
        @Nullable ModeChosen mode) {

    /**
     * @param howItWas the mean of those rated, from 0 to 10, to a tenth; null when none is
     * @param rated how many of them are
     */
    record ContactCount(
            int times,
            Map<Purpose, Integer> byPurpose,
            @Nullable Double howItWas,
            int rated) {}

    /** @param howItWas from 0 to 10 */
    record ContactSeen(
            UUID record,
            OccurredOn occurredOn,
            ByWhom byWhom,
            Purpose purpose,
            @Nullable Integer howItWas,
            @Nullable PrivateText words) {}

    static Contacts of(Notebook notebook) {
        List<Standing<ContactLogged>> logged = notebook.of(ContactLogged.class);
        return new Contacts(
                count(logged, ByWhom.ME),
                count(logged, ByWhom.PARTNER),
                logged.isEmpty() ? null : seen(logged.getLast()),
                ModeChosen.last(notebook));
    }

    private static ContactCount count(List<Standing<ContactLogged>> logged, ByWhom byWhom) {
        List<ContactLogged> contacts = logged.stream()
                .map(Standing::event)
                .filter(contact -> contact.byWhom() == byWhom)
                .toList();
        List<Integer> rated = contacts.stream()
                .map(ContactLogged::howItWas)
                .filter(Objects::nonNull)
                .toList();
        return new ContactCount(
                contacts.size(),
                Counts.of(Purpose.class, contacts.stream().map(ContactLogged::purpose)),
                Counts.mean(rated),
                rated.size());
    }

    private static ContactSeen seen(Standing<ContactLogged> contact) {
        ContactLogged said = contact.event();
        return new ContactSeen(
                contact.record(), contact.occurredOn(), said.byWhom(), said.purpose(), said.howItWas(), said.words());
    }
}
