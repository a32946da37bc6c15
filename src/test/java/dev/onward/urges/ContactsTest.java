package dev.onward.urges;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.shared.OccurredOn;
import dev.onward.urges.Contacts.ContactCount;
import dev.onward.urges.Contacts.ContactSeen;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactsTest {

    private final Contacting journey = new Contacting();

    private Contacts contacts() {
        return journey.seen().contact();
    }

    private static Map<Purpose, Integer> purposes(int children, int logistics, int feelings, int other) {
        return Map.of(
                Purpose.CHILDREN, children,
                Purpose.LOGISTICS, logistics,
                Purpose.FEELINGS, feelings,
                Purpose.OTHER, other);
    }

    @Test
    void there_is_none_before_any_was_logged() {
        ContactCount none = new ContactCount(0, purposes(0, 0, 0, 0), null, 0);

        assertThat(contacts()).isEqualTo(new Contacts(none, none, null, null));
    }

    @Test
    void what_was_made_and_what_was_received_are_counted_apart() {
        journey.contact("2026-04-01", ByWhom.ME, Purpose.CHILDREN, 7);
        journey.contact("2026-04-02", ByWhom.PARTNER, Purpose.FEELINGS, null);
        journey.contact("2026-04-03", ByWhom.ME, Purpose.LOGISTICS, 2);
        journey.contact("2026-04-04", ByWhom.ME, Purpose.CHILDREN, null);

        assertThat(contacts().made()).isEqualTo(new ContactCount(3, purposes(2, 1, 0, 0), 4.5, 2));
        assertThat(contacts().received()).isEqualTo(new ContactCount(1, purposes(0, 0, 1, 0), null, 0));
    }

    @Test
    void the_last_one_is_the_one_that_happened_last_as_it_stands() {
        UUID last = journey.contact("2026-04-03", ByWhom.PARTNER, Purpose.OTHER, 3);
        UUID earlier = journey.contact("2026-04-02", ByWhom.ME, Purpose.CHILDREN, null);
        assertThat(contacts().last())
                .isEqualTo(new ContactSeen(
                        last, OccurredOn.of("2026-04-03"), ByWhom.PARTNER, Purpose.OTHER, 3, text("hello")));

        journey.told.record(new TextErased(now(0), last));
        assertThat(contacts().last())
                .extracting(ContactSeen::words)
                .isEqualTo(text("hello").erased());

        journey.told.record(new RecordAmended(now(0), earlier, Map.of(), OccurredOn.of("2026-04-04")));
        assertThat(contacts().last()).extracting(ContactSeen::record).isEqualTo(earlier);

        journey.told.record(new RecordRetracted(now(0), earlier, "contact-logged", null));
        assertThat(contacts().last()).extracting(ContactSeen::record).isEqualTo(last);
        assertThat(contacts().made().times()).isZero();
    }

    @Test
    void the_mode_holds_since_it_changed_and_not_since_it_was_chosen_again() {
        journey.chose("2026-03-01", ContactMode.CHILDREN_ONLY);
        UUID none = journey.chose("2026-04-01", ContactMode.NONE);
        journey.chose("2026-04-09", ContactMode.NONE);

        assertThat(contacts().mode()).isEqualTo(new ModeChosen(none, OccurredOn.of("2026-04-01"), ContactMode.NONE));

        journey.told.record(new RecordRetracted(now(0), none, "contact-mode-chosen", null));
        assertThat(contacts().mode()).extracting(ModeChosen::since).isEqualTo(OccurredOn.of("2026-04-09"));
    }
}
