package dev.onward.journey.write;

import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.facts.Asking;
import dev.onward.journey.facts.Intention;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a command: travels as its metadata, so that the command holds only what the person said.
 *
 * @param record the record that it becomes
 * @param fingerprint a keyed hash of the request, to tell a repeated one from another with the same key
 * @param now the moment at which it was said
 * @param given the day or moment at which it happened, if the person gave one
 * @param override the person's note on why to go on although a guard is open
 * @param from the journal that it is brought along from; null if it is written here
 * @param signedInAt when the person last gave their passphrase for this access; null if never
 */
public record Recording(
        JourneyId journey,
        UUID record,
        String fingerprint,
        UUID owner,
        Instant now,
        @Nullable OccurredOn given,
        @Nullable PrivateText override,
        @Nullable Journal from,
        @Nullable Instant signedInAt) {

    /** Names the journey that a command is meant for. */
    public static final String JOURNEY = "journey";

    /** Names the record of a command or an event. */
    public static final String RECORD = "record";

    public static final String FINGERPRINT = "fingerprint";

    public OccurredOn occurredOn() {
        return given == null ? OccurredOn.at(now) : given;
    }

    Asking asking(Intention intention) {
        return Asking.now(intention, now, signedInAt);
    }

    /** Asks which guards were open when something happened, at the latest moment at which that can have been. */
    Asking askingBack(Intention intention, ZoneId zone) {
        return Asking.now(intention, latestMoment(zone), signedInAt);
    }

    /** The latest moment at which it can have happened: not after it was said. */
    Instant latestMoment(ZoneId zone) {
        Instant latest = occurredOn().latest(zone);
        return latest.isBefore(now) ? latest : now;
    }

    /** Strings only: other values come back from a store as strings as well. */
    public MetaData asMetaData() {
        Map<String, Object> values = new HashMap<>();
        values.put(JOURNEY, journey.toString());
        values.put(RECORD, record.toString());
        values.put(FINGERPRINT, fingerprint);
        values.put("owner", owner.toString());
        values.put("now", now.toString());
        if (given != null) {
            values.put("occurredOn", given.toString());
        }
        if (override != null) {
            values.put("override", override.storedForm());
        }
        if (from != null) {
            values.put("from", from.name());
        }
        if (signedInAt != null) {
            values.put("signedInAt", signedInAt.toString());
        }
        return MetaData.from(values);
    }

    static Recording of(MetaData values) {
        return new Recording(
                JourneyId.of(text(values, JOURNEY)),
                UUID.fromString(text(values, RECORD)),
                text(values, FINGERPRINT),
                UUID.fromString(text(values, "owner")),
                Instant.parse(text(values, "now")),
                values.containsKey("occurredOn") ? OccurredOn.of(text(values, "occurredOn")) : null,
                values.containsKey("override") ? PrivateText.stored(text(values, "override")) : null,
                values.containsKey("from") ? Journal.valueOf(text(values, "from")) : null,
                values.containsKey("signedInAt") ? Instant.parse(text(values, "signedInAt")) : null);
    }

    private static String text(MetaData values, String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("a command for a journey needs " + name + " in its metadata");
    }

    /** What goes with every event of the record. */
    MetaData ofEvents() {
        return MetaData.with(RECORD, record.toString()).and(FINGERPRINT, fingerprint);
    }
}
