package dev.onward.imports.journey;

import dev.onward.imports.journey.Events.Plain;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A commit as it stands in a file, its events in the form of today. */
record FileCommit(UUID record, long sequence, Instant recordedAt, List<Plain> events) {

    private static final Set<String> FIELDS = Set.of("record", "sequence", "recordedAt", "events");
    private static final Set<String> FIELDS_OF_AN_EVENT = Set.of("type", "revision", "data");
    private static final int MOST_EVENTS = 50;
    private static final int LARGEST_SEQUENCE = 1_000_000_000;

    /** @throws Unfit when it is none */
    static FileCommit of(JsonNode commit, Events events) {
        requireFields(commit, FIELDS);
        return new FileCommit(
                id(commit.get("record")),
                sequence(commit.get("sequence")),
                recordedAt(commit.get("recordedAt")),
                events(commit.get("events"), events));
    }

    private static void requireFields(JsonNode object, Set<String> fields) {
        if (!object.isObject() || !Set.copyOf(object.propertyNames()).equals(fields)) {
            throw new Unfit(
                    "",
                    "must be an object with "
                            + String.join(", ", fields.stream().sorted().toList()) + " and nothing else");
        }
    }

    private static UUID id(JsonNode text) {
        try {
            return Id.of(text.asString(""));
        } catch (IllegalArgumentException e) {
            throw new Unfit("/record", "must be a UUID");
        }
    }

    private static long sequence(JsonNode number) {
        if (!number.isInt() || number.asInt() < 0 || number.asInt() > LARGEST_SEQUENCE) {
            throw new Unfit("/sequence", "must be a whole number from 0");
        }
        return number.asInt();
    }

    private static Instant recordedAt(JsonNode text) {
        try {
            return OccurredOn.moment(text.asString("")).truncatedTo(ChronoUnit.MICROS);
        } catch (IllegalArgumentException e) {
            throw new Unfit("/recordedAt", "must be " + OccurredOn.MOMENT);
        }
    }

    private static List<Plain> events(JsonNode all, Events events) {
        if (!all.isArray() || all.isEmpty() || all.size() > MOST_EVENTS) {
            throw new Unfit("/events", "must be an array of 1 to " + MOST_EVENTS);
        }
        List<Plain> plain = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            JsonNode event = all.get(i);
            plain.addAll(Unfit.at("/events/" + i, () -> {
                requireFields(event, FIELDS_OF_AN_EVENT);
                return events.plain(event);
            }));
        }
        if (plain.isEmpty()) {
            throw new Unfit("/events", "must hold one that still means something");
        }
        return plain;
    }
}
