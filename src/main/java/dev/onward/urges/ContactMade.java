package dev.onward.urges;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Contact that the person made: logged as such, or an urge for contact that they say they acted on. What came from the
 * partner is none.
 *
 * @param record that says so
 * @param moment the latest one at which it can have been
 * @param day the latest day on which it can have been, in the journey's zone
 */
record ContactMade(UUID record, ZonedDateTime moment, LocalDate day) {

    /** As they happened. */
    static List<ContactMade> all(Notebook notebook, List<FollowedUp> urges) {
        Stream<Standing<?>> logged = notebook.of(ContactLogged.class).stream()
                .filter(contact -> contact.event().byWhom() == ByWhom.ME)
                .map(contact -> contact);
        Stream<Standing<?>> actedOn = urges.stream()
                .filter(urge -> urge.urge().event().kind() == UrgeKind.CONTACT)
                .flatMap(urge -> urge.followUps().stream())
                .filter(followUp -> followUp.event().end() == UrgeEnd.ACTED)
                .map(followUp -> followUp);
        return Stream.concat(logged, actedOn)
                .map(said -> of(said, notebook.zone()))
                .sorted(Comparator.comparing(ContactMade::moment))
                .toList();
    }

    private static ContactMade of(Standing<?> said, ZoneId zone) {
        return new ContactMade(said.record(), said.moment(zone), said.day(zone));
    }
}
