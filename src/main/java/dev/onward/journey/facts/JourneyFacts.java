package dev.onward.journey.facts;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Phase;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What guards and progress need to know of a journey: the one fold of its stream. Holds no text. The aggregate decides
 * on it, progress is a function of it, a snapshot is it serialized, and as-of is the same fold stopped earlier. Each
 * family reads from it what it needs.
 *
 * @param lastRecord the record of the last event
 * @param phases how many records that still stand each phase has
 */
public record JourneyFacts(Records records, @Nullable UUID lastRecord, Map<Phase, Integer> phases, Said said) {

    /** Before the first event. */
    public static final JourneyFacts NONE = new JourneyFacts(Records.NONE, null, Map.of(), Said.NOTHING);

    /** The facts once this has happened too. */
    public JourneyFacts after(Happening happening) {
        boolean opensRecord = !happening.record().equals(lastRecord);
        JourneyFacts counted = opensRecord ? counting(happening.event().phase(), 1) : this;
        return counted.noting(happening).folding(happening);
    }

    /** The same without the index of all records, which grows with the journey and which only commands need. */
    public JourneyFacts withoutRecords() {
        return new JourneyFacts(Records.NONE, lastRecord, phases, said);
    }

    /** The same as if the safety path were taken now. */
    public JourneyFacts fromSafetyPath() {
        SafetyPathTaken taken = new SafetyPathTaken(OccurredOn.at(Instant.EPOCH));
        return with(said.and(new Happening(new UUID(0, 0), Long.MAX_VALUE, Instant.EPOCH, taken)));
    }

    /** What was so at an earlier moment, as far as it is known by now. */
    public JourneyFacts until(Instant moment) {
        return with(said.until(moment, zone()));
    }

    /** The furthest phase with a recorded fact, but for the talk's on the safety path; the first before there is one. */
    public Phase phase() {
        boolean onSafetyPath = safety().onPath();
        return phases.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !(onSafetyPath && entry.getKey() == Phase.TALKING))
                .map(Map.Entry::getKey)
                .max(Phase::compareTo)
                .orElse(Phase.ACKNOWLEDGING);
    }

    public ZoneId zone() {
        return keeping().zone();
    }

    public KeepingFacts keeping() {
        return new KeepingFacts(said);
    }

    public AcknowledgingFacts acknowledging() {
        return new AcknowledgingFacts(said);
    }

    public DecidingFacts deciding() {
        return new DecidingFacts(said);
    }

    public ReasonsFacts reasons() {
        return new ReasonsFacts(said);
    }

    public SupportFacts support() {
        return new SupportFacts(said);
    }

    public LegalFacts legal() {
        return new LegalFacts(said);
    }

    public DivisionFacts division() {
        return new DivisionFacts(said);
    }

    public CustodyFacts custody() {
        return new CustodyFacts(said);
    }

    public ObjectionsFacts objections() {
        return new ObjectionsFacts(said);
    }

    public TalkingFacts talking() {
        return new TalkingFacts(said);
    }

    public LettersFacts letters() {
        return new LettersFacts(said);
    }

    public MovingOnFacts movingOn() {
        return new MovingOnFacts(said);
    }

    public MementosFacts mementos() {
        return new MementosFacts(said);
    }

    public SafetyFacts safety() {
        return new SafetyFacts(said);
    }

    private JourneyFacts noting(Happening happening) {
        Records noted = records.with(happening);
        noted = switch (happening.event()) {
            case RecordRetracted e -> noted.retracting(e.record());
            case TextErased e -> noted.erasing(e.record());
            default -> noted;
        };
        return new JourneyFacts(noted, happening.record(), phases, said);
    }

    private JourneyFacts folding(Happening happening) {
        return switch (happening.event()) {
            case RecordRetracted e ->
                with(said.without(e.record())).counting(Kind.named(e.kind()).flatMap(Kind::phase), -1);
            case RecordAmended e ->
                e.correctedOccurredOn() == null
                        ? this
                        : with(said.redated(e.record(), e.correctedOccurredOn(), happening.recordedAt()));
            default -> Counting.counts(happening.event()) ? with(said.and(happening)) : this;
        };
    }

    private JourneyFacts counting(Optional<Phase> phase, int by) {
        if (phase.isEmpty()) {
            return this;
        }
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        counts.putAll(phases);
        counts.merge(phase.get(), by, Integer::sum);
        return new JourneyFacts(records, lastRecord, Map.copyOf(counts), said);
    }

    private JourneyFacts with(Said others) {
        return new JourneyFacts(records, lastRecord, phases, others);
    }
}
