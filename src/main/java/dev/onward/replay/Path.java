package dev.onward.replay;

import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.ErasedRecords;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.views.Wordless;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All stops of a journey as they are known now. Holds no words.
 *
 * @param erased the records whose words are gone, or about to be
 * @param onSafetyPath whether the person is on it now
 */
record Path(List<Stop> stops, ZoneId zone, ErasedRecords erased, boolean onSafetyPath) {

    /** @param stream a journey from its start */
    static Path of(List<Happening> stream) {
        return new Path(List.of(), ZoneOffset.UTC, ErasedRecords.of(stream), false).and(stream);
    }

    /** Whether what was recorded since can be added: it takes no words away. */
    static boolean goesOnWith(List<Happening> since) {
        return since.stream()
                .map(Happening::event)
                .noneMatch(event -> event instanceof TextErased || event instanceof JourneyErased);
    }

    Path and(List<Happening> since) {
        List<Stop> more = new ArrayList<>(stops);
        ZoneId where = zone;
        boolean onPath = onSafetyPath;
        for (List<Happening> commit : commits(since)) {
            for (Happening happening : commit) {
                switch (happening.event()) {
                    case JourneyStarted e -> where = e.zone();
                    case SafetyPathTaken e -> onPath = true;
                    case SafetyPathLeft e -> onPath = false;
                    default -> {}
                }
            }
            more.add(Stop.of(commit));
        }
        return new Path(List.copyOf(more), where, erased, onPath);
    }

    /** With what is known of the whole journey: its erased words, and whether the person is on the safety path. */
    Path asSeenFrom(Path whole) {
        return new Path(stops, zone, whole.erased, whole.onSafetyPath);
    }

    private static List<List<Happening>> commits(List<Happening> stream) {
        List<List<Happening>> commits = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= stream.size(); i++) {
            if (i == stream.size()
                    || !stream.get(i).record().equals(stream.get(first).record())) {
                commits.add(stream.subList(first, i));
                first = i;
            }
        }
        return commits;
    }

    /** The event without its words, if those are erased by now. */
    Happening readable(Happening happening) {
        return erased.contains(happening.record()) ? Wordless.of(happening) : happening;
    }

    /** The sequence of the last event; -1 when there is none. */
    long end() {
        return stops.isEmpty() ? -1 : stops.getLast().last();
    }

    /** The records that are not shown: those that rest while the person is on the safety path, and all that speak of them. */
    Set<UUID> hidden() {
        Set<UUID> hidden = new HashSet<>();
        for (Stop stop : stops) {
            if (onSafetyPath && (stop.rests() || stop.speaksOf().stream().anyMatch(hidden::contains))) {
                hidden.add(stop.record());
            }
        }
        return hidden;
    }
}
