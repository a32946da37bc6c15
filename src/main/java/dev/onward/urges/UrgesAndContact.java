package dev.onward.urges;

import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import java.util.List;
import java.util.function.Function;

/**
 * The wish for contact, contact itself, and the days without it. Numbers count what stands; nothing is concluded from
 * them.
 */
record UrgesAndContact(Urges urges, Contacts contact, WithoutContact withoutContact) {

    /** @param open reads a text that is not erased, with the key of the request */
    static UrgesAndContact of(Notebook notebook, Function<PrivateText, String> open) {
        List<FollowedUp> urges = FollowedUp.all(notebook);
        return new UrgesAndContact(
                Urges.of(urges, notebook, new SameWords(open)),
                Contacts.of(notebook),
                WithoutContact.of(notebook, ContactMade.all(notebook, urges)));
    }
}
