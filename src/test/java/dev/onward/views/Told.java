package dev.onward.views;

import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A journey told event by event, for tests: one record a call, a minute apart, from noon of 2 May 2026 in Auckland. */
public final class Told {

    public static final JourneyId JOURNEY = new JourneyId(new UUID(7, 7));
    public static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    public static final Instant START = Instant.parse("2026-05-02T00:00:00Z");

    private final List<Happening> happenings = new ArrayList<>();
    private long records;

    /** A journey that has just been started, as record 0. */
    public static Told journey() {
        Told told = new Told();
        told.record(new JourneyStarted(
                now(0), new UUID(9, 9), text("Kim"), Set.of(Circumstance.OTHER), Set.of(), null, ZONE, Locale.ENGLISH));
        return told;
    }

    /** One commit; answers its record. */
    public UUID record(JourneyEvent... events) {
        UUID record = id(records);
        Instant at = START.plus(Duration.ofMinutes(records));
        for (JourneyEvent event : events) {
            happenings.add(new Happening(record, happenings.size(), at, event));
        }
        records++;
        return record;
    }

    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    public Happening last() {
        return happenings.getLast();
    }

    public static UUID id(long n) {
        return new UUID(1, n);
    }

    public static OccurredOn now(long minutes) {
        return OccurredOn.at(START.plus(Duration.ofMinutes(minutes)));
    }

    /** The record that the next call makes. */
    public UUID next() {
        return id(records);
    }

    /** The same for words that say which record they were written in. */
    public static PrivateText text(String words, UUID record) {
        return PrivateText.sealed(record, words.getBytes(StandardCharsets.UTF_8), words.length());
    }

    /** A stand-in for sealed words: equal for equal words. */
    public static PrivateText text(String words) {
        return PrivateText.sealed(id(0), words.getBytes(StandardCharsets.UTF_8), words.length());
    }
}
