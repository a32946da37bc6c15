package dev.onward.journey.events;

import static dev.onward.journey.events.EventSample.ON;
import static dev.onward.journey.events.EventSample.TEXT;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.journey.events.ContactEvent.Purpose;
import java.util.List;

final class ContactEventSamples {

    private ContactEventSamples() {}

    static List<JourneyEvent> all() {
        return List.of(
                new ContactModeChosen(ON, ContactMode.CHILDREN_ONLY),
                new ContactLogged(ON, ByWhom.PARTNER, Purpose.LOGISTICS, 4, TEXT));
    }
}
