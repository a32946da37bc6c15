package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.RecordAmended;
import dev.onward.journey.events.KeepingEvent.RecordRetracted;
import dev.onward.journey.events.KeepingEvent.TextErased;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.PreparingEvent;
import dev.onward.journey.events.ReasonsEvent;
import dev.onward.journey.events.SafetyEvent;
import dev.onward.journey.events.TalkingEvent;
import dev.onward.shared.OccurredOn;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What guards and progress need to know of a journey: the one fold of its stream. Holds no text. The aggregate decides
 * on it, progress is a function of it, a snapshot is it serialized, and as-of is the same fold stopped earlier.
 *
 * @param lastRecord the record of the last event
 * @param phases how many records that still stand each phase has
 */
public record JourneyFacts(
        Records records,
        @Nullable UUID lastRecord,
        Map<Phase, Integer> phases,
        KeepingFacts keeping,
        AcknowledgingFacts acknowledging,
        DecidingFacts deciding,
        ReasonsFacts reasons,
        PreparingFacts preparing,
        TalkingFacts talking,
        MovingOnFacts movingOn,
        SafetyFacts safety) {

    /** Before the first event. */
    public static final JourneyFacts NONE = new JourneyFacts(
            Records.NONE,
            null,
            Map.of(),
            KeepingFacts.NONE,
            AcknowledgingFacts.NONE,
            DecidingFacts.NONE,
            ReasonsFacts.NONE,
            PreparingFacts.NONE,
            TalkingFacts.NONE,
            MovingOnFacts.NONE,
            SafetyFacts.NONE);

    /** The facts once this has happened too. */
    public JourneyFacts after(Happening happening) {
        boolean opensRecord = !happening.record().equals(lastRecord);
        JourneyFacts counted = opensRecord ? counting(happening.event().phase(), 1) : this;
        return counted.noting(happening).folding(happening);
    }

    /** The same without the index of all records, which grows with the journey and which only commands need. */
    public JourneyFacts withoutRecords() {
        return with(Records.NONE, lastRecord, phases, safety);
    }

    /** The same as someone on the safety path looks at it. */
    public JourneyFacts fromSafetyPath() {
        return with(records, lastRecord, phases, new SafetyFacts(true));
    }

    /** The furthest phase with a recorded fact, but for the talk's on the safety path; the first before there is one. */
    public Phase phase() {
        return phases.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !(safety.onPath() && entry.getKey() == Phase.TALKING))
                .map(Map.Entry::getKey)
                .max(Phase::compareTo)
                .orElse(Phase.ACKNOWLEDGING);
    }

    public ZoneId zone() {
        return keeping.zone();
    }

    private JourneyFacts noting(Happening happening) {
        Records noted = switch (happening.event()) {
            case RecordRetracted e -> records.with(happening).retracting(e.record());
            case TextErased e -> records.with(happening).erasing(e.record());
            default -> records.with(happening);
        };
        return with(noted, happening.record(), phases, safety);
    }

    private JourneyFacts folding(Happening happening) {
        return switch (happening.event()) {
            case RecordRetracted e ->
                without(e.record()).counting(Kind.named(e.kind()).flatMap(Kind::phase), -1);
            case RecordAmended e ->
                e.correctedOccurredOn() == null ? this : redated(e.record(), e.correctedOccurredOn());
            case KeepingEvent e ->
                with(keeping.after(happening, e), acknowledging, deciding, reasons, preparing, talking, movingOn);
            case AcknowledgingEvent e ->
                with(keeping, acknowledging.after(happening, e), deciding, reasons, preparing, talking, movingOn);
            case DecidingEvent e ->
                with(keeping, acknowledging, deciding.after(happening, e), reasons, preparing, talking, movingOn);
            case ReasonsEvent e ->
                with(keeping, acknowledging, deciding, reasons.after(happening, e), preparing, talking, movingOn);
            case PreparingEvent e ->
                with(keeping, acknowledging, deciding, reasons, preparing.after(happening, e), talking, movingOn);
            case TalkingEvent e ->
                with(keeping, acknowledging, deciding, reasons, preparing, talking.after(happening, e), movingOn);
            case MovingOnEvent e ->
                with(keeping, acknowledging, deciding, reasons, preparing, talking, movingOn.after(happening, e));
            case SafetyEvent e -> with(records, lastRecord, phases, safety.after(e));
        };
    }

    private JourneyFacts without(UUID record) {
        return with(
                keeping.without(record),
                acknowledging.without(record),
                deciding.without(record),
                reasons.without(record),
                preparing.without(record),
                talking.without(record),
                movingOn.without(record));
    }

    private JourneyFacts redated(UUID record, OccurredOn occurredOn) {
        return with(
                keeping.redated(record, occurredOn),
                acknowledging.redated(record, occurredOn),
                deciding.redated(record, occurredOn),
                reasons.redated(record, occurredOn),
                preparing.redated(record, occurredOn),
                talking.redated(record, occurredOn),
                movingOn.redated(record, occurredOn));
    }

    private JourneyFacts counting(Optional<Phase> phase, int by) {
        if (phase.isEmpty()) {
            return this;
        }
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        counts.putAll(phases);
        counts.merge(phase.get(), by, Integer::sum);
        return with(records, lastRecord, Map.copyOf(counts), safety);
    }

    private JourneyFacts with(
            Records records, @Nullable UUID lastRecord, Map<Phase, Integer> phases, SafetyFacts safety) {
        return new JourneyFacts(
                records,
                lastRecord,
                phases,
                keeping,
                acknowledging,
                deciding,
                reasons,
                preparing,
                talking,
                movingOn,
                safety);
    }

    private JourneyFacts with(
            KeepingFacts keeping,
            AcknowledgingFacts acknowledging,
            DecidingFacts deciding,
            ReasonsFacts reasons,
            PreparingFacts preparing,
            TalkingFacts talking,
            MovingOnFacts movingOn) {
        return new JourneyFacts(
                records,
                lastRecord,
                phases,
                keeping,
                acknowledging,
                deciding,
                reasons,
                preparing,
                talking,
                movingOn,
                safety);
    }
}
