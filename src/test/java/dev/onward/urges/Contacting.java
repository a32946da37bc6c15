package dev.onward.urges;

import static dev.onward.views.Told.text;

import dev.onward.journey.events.ContactEvent.ByWhom;
import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.journey.events.ContactEvent.ContactMode;
import dev.onward.journey.events.ContactEvent.ContactModeChosen;
import dev.onward.journey.events.ContactEvent.Purpose;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Boards;
import dev.onward.views.Told;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journey of urges and contact, for tests. */
final class Contacting {

    final Told told = Told.journey();

    UrgesAndContact seen() {
        return seen(told.last().recordedAt(), false);
    }

    UrgesAndContact seen(Instant now, boolean onSafetyPath) {
        return UrgesAndContact.of(Boards.notebook(told, now, onSafetyPath), Contacting::open);
    }

    static String open(PrivateText text) {
        return new String(text.ciphertext(), StandardCharsets.UTF_8);
    }

    UUID urge(String on, UrgeKind kind, int intensity, @Nullable String trigger) {
        return told.record(new UrgeLogged(OccurredOn.of(on), kind, intensity, trigger == null ? null : text(trigger)));
    }

    UUID followedUp(String on, UUID urge, UrgeEnd end, @Nullable String helpedBy, @Nullable Integer intensity) {
        return told.record(
                new UrgeFollowedUp(OccurredOn.of(on), urge, end, intensity, helpedBy == null ? null : text(helpedBy)));
    }

    UUID chose(String on, ContactMode mode) {
        return told.record(new ContactModeChosen(OccurredOn.of(on), mode));
    }

    UUID contact(String on, ByWhom byWhom, Purpose purpose, @Nullable Integer howItWas) {
        return told.record(new ContactLogged(OccurredOn.of(on), byWhom, purpose, howItWas, text("hello")));
    }
}
