package dev.onward.reflection;

import dev.onward.journey.events.CorrectingEvent;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** When each record happened, as far as a stream knows: its days as last corrected by a correction that stands. */
public final class Happened {

    /** From the first to the last day on which a record can have happened. */
    private record Days(LocalDate first, LocalDate last) {}

    private final ZoneId zone;
    /** Who has said the day of a record: itself, then its corrections. */
    private final Map<UUID, Map<UUID, Days>> days = new HashMap<>();

    private final Map<UUID, UUID> corrected = new HashMap<>();

    private Happened(List<Happening> stream) {
        this.zone = stream.stream()
                .map(Happening::event)
                .filter(JourneyStarted.class::isInstance)
                .map(JourneyStarted.class::cast)
                .map(JourneyStarted::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        stream.forEach(this::note);
    }

    public static Happened in(List<Happening> stream) {
        return new Happened(stream);
    }

    /** What had happened by the end of a day of the journey's zone; where a day is not known exactly, for certain. */
    static List<Happening> by(LocalDate day, List<Happening> stream) {
        Happened happened = in(stream);
        return LeavingOut.allBut(happening -> happened.after(day, happening)).from(stream);
    }

    private boolean after(LocalDate day, Happening happening) {
        return switch (happening.event()) {
            case JourneyStarted e -> false;
            case JourneyErased e -> false;
            case CorrectingEvent e -> false;
            default -> lastDay(happening.record()).isAfter(day);
        };
    }

    /** The first day on which a record of the stream can have happened, in the journey's zone. */
    public LocalDate firstDay(UUID record) {
        return last(record).first();
    }

    /** The last day on which it can have happened: never after it was said. */
    public LocalDate lastDay(UUID record) {
        return last(record).last();
    }

    private Days last(UUID record) {
        return Objects.requireNonNull(days.get(record)).values().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void note(Happening happening) {
        switch (happening.event()) {
            case RecordAmended e -> {
                if (e.correctedOccurredOn() != null) {
                    corrected.put(happening.record(), e.record());
                    said(e.record(), happening.record(), e.correctedOccurredOn(), happening.recordedAt());
                }
            }
            case RecordRetracted e -> {
                UUID amended = corrected.get(e.record());
                if (amended != null) {
                    Objects.requireNonNull(days.get(amended)).remove(e.record());
                }
            }
            default ->
                said(happening.record(), happening.record(), happening.event().occurredOn(), happening.recordedAt());
        }
    }

    private void said(UUID record, UUID by, OccurredOn occurredOn, Instant recordedAt) {
        LocalDate recorded = recordedAt.atZone(zone).toLocalDate();
        LocalDate first = occurredOn.firstDay(zone);
        LocalDate last = occurredOn.lastDay(zone);
        days.computeIfAbsent(record, id -> new LinkedHashMap<>())
                .putIfAbsent(by, new Days(earlier(first, recorded), earlier(last, recorded)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
