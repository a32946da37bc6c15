package dev.onward.journey.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an intention is asked with, beside the facts.
 *
 * @param now the moment of asking
 * @param forWhen the moment it is meant for: that of a planned talk, else {@code now}
 * @param about the record it is about, such as a memento
 * @param signedInAt when the person last gave their passphrase for this access; null if never
 */
public record Asking(
        Intention intention,
        Instant now,
        Instant forWhen,
        @Nullable UUID about,
        @Nullable Instant signedInAt) {

    public static Asking now(Intention intention, Instant now, @Nullable Instant signedInAt) {
        return new Asking(intention, now, now, null, signedInAt);
    }

    public Asking about(UUID record) {
        return new Asking(intention, now, forWhen, record, signedInAt);
    }

    public Asking forWhen(Instant moment) {
        return new Asking(intention, now, moment, about, signedInAt);
    }
}
