package dev.onward.journey.facts;

import dev.onward.journey.events.ContactEvent;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeLogged;

/** Contact and the wish for it: no rule decides on them. */
public record ContactFacts(Said said) {

    static boolean counts(ContactEvent event) {
        return switch (event) {
            case UrgeLogged e -> false;
            case UrgeFollowedUp e -> false;
            case ContactModeChosen e -> false;
            case ContactLogged e -> false;
        };
    }
}
