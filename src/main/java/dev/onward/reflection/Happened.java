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

/** When each record happened, as far as a stream knows: its day as last corrected by a correction that stands. */
final class Happened {

    private final ZoneId zone;
    /** Who has said the day of a record: itself, then its corrections. */
    private final Map<UUID, Map<UUID, LocalDate>> days = new HashMap<>();

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

    /** What had happened by the end of a day of the journey's zone; where a day is not known exactly, for certain. */
    static List<Happening> by(LocalDate day, List<Happening> stream) {
        Happened happened = new Happened(stream);
        return LeavingOut.allBut(happening -> happened.after(day, happening)).from(stream);
    }

    private boolean after(LocalDate day, Happening happening) {
        return switch (happening.event()) {
            case JourneyStarted e -> false;
            case JourneyErased e -> false;
            case CorrectingEvent e -> false;
            default -> last(happening.record()).isAfter(day);
        };
    }

    private LocalDate last(UUID record) {
        LocalDate last = LocalDate.MIN;
        for (LocalDate said : Objects.requireNonNull(days.get(record)).values()) {
            last = said;
        }
        return last;
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

    /** Never after it was said. */
    private void said(UUID record, UUID by, OccurredOn occurredOn, Instant recordedAt) {
        LocalDate last = occurredOn.lastDay(zone);
        LocalDate recorded = recordedAt.atZone(zone).toLocalDate();
        days.computeIfAbsent(record, id -> new LinkedHashMap<>())
                .putIfAbsent(by, last.isBefore(recorded) ? last : recorded);
    }
}
