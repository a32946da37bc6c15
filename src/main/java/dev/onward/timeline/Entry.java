package dev.onward.timeline;

import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.Phase;
import dev.onward.journey.facts.DecidingFacts;
import dev.onward.journey.facts.Saying;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One record as the timeline keeps it.
 *
 * @param sequence of its first event
 * @param zone the journey's
 * @param listed false for corrections, which show as marks of what they correct, and are found by their id alone
 * @param restates the earlier records that it says in other words, the nearest first
 * @param coolingOff of a decision, as it began and as it was changed; the last one counts
 * @param content what it says; null between the first and the last event of its commit, and beside the entries
 */
record Entry(
        UUID record,
        long sequence,
        Instant recordedAt,
        ZoneId zone,
        boolean listed,
        List<UUID> restates,
        List<CoolingOff> coolingOff,
        @Nullable Content content,
        List<Amendment> amendments,
        Marks marks) {

    Entry {
        coolingOff = List.copyOf(coolingOff);
    }

    private static final String RETRACTION = Kind.of(RecordRetracted.class).name();

    /** Before the first event of its commit is applied. */
    static Entry begun(Happening first, ZoneId zone, boolean listed, List<UUID> restates) {
        return new Entry(
                first.record(),
                first.sequence(),
                first.recordedAt(),
                zone,
                listed,
                restates,
                List.of(),
                null,
                List.of(),
                Marks.NONE);
    }

    Entry says(Content said, boolean asEntry) {
        return new Entry(
                record, sequence, recordedAt, zone, listed && asEntry, restates, coolingOff, said, amendments, marks);
    }

    /** A letter that is never sent is shown there, but is no part of talking: no phase is named. */
    Entry onSafetyPath() {
        return said().phase() == Phase.TALKING ? says(said().withoutPhase(), true) : this;
    }

    Entry with(Marks others) {
        return new Entry(record, sequence, recordedAt, zone, listed, restates, coolingOff, content, amendments, others);
    }

    Entry amended(Amendment amendment) {
        List<Amendment> more = new ArrayList<>(amendments);
        more.add(amendment);
        return with(more);
    }

    /** With the amendments of that record changed. */
    Entry amendments(UUID of, UnaryOperator<Amendment> change) {
        Predicate<Amendment> meant = amendment -> amendment.record().equals(of);
        return with(amendments.stream()
                .map(amendment -> meant.test(amendment) ? change.apply(amendment) : amendment)
                .toList());
    }

    Entry cooling(UUID by, int days) {
        List<CoolingOff> more = new ArrayList<>(coolingOff);
        more.add(new CoolingOff(by, days));
        return cooling(more);
    }

    /** Without the change to its cooling-off period that this record made, if it made one. */
    Entry notCooling(UUID by) {
        return cooling(coolingOff.stream()
                .filter(period -> !period.record().equals(by))
                .toList());
    }

    private Entry cooling(List<CoolingOff> others) {
        return new Entry(record, sequence, recordedAt, zone, listed, restates, others, content, amendments, marks);
    }

    private Entry with(List<Amendment> others) {
        return new Entry(
                record, sequence, recordedAt, zone, listed, restates, coolingOff, content, List.copyOf(others), marks);
    }

    /** Every text in it erased, corrections and notes included. */
    Entry erased(Instant at) {
        return with(amendments.stream().map(Amendment::erased).toList())
                .says(said().erased(), true)
                .with(marks.erased(at));
    }

    Content said() {
        return Objects.requireNonNull(content, "a record that says nothing");
    }

    /** The record that it retracts, if that is what it does. */
    Optional<UUID> takesBack() {
        return said().kind().equals(RETRACTION)
                ? Optional.of(UUID.fromString(
                        Objects.requireNonNull(said().details().get("record")).toString()))
                : Optional.empty();
    }

    /** Its texts with the corrections that stand. */
    Map<String, PrivateText> words() {
        Map<String, PrivateText> words = new LinkedHashMap<>(said().words());
        standing().forEach(amendment -> words.putAll(amendment.words()));
        return words;
    }

    /** Its other fields. When a cooling-off period ends goes by the day of its decision, and so by its corrections. */
    Map<String, Object> details() {
        if (coolingOff.isEmpty()) {
            return said().details();
        }
        int days = coolingOff.getLast().days();
        Instant decided = Saying.moment(occurredOn(), saidAt(), zone);
        return said().with("coolingOffDays", days)
                .with("coolingOffUntil", DecidingFacts.end(decided, days, zone))
                .details();
    }

    /** When it happened, by the last correction that stands. */
    OccurredOn occurredOn() {
        OccurredOn occurredOn = said().occurredOn();
        for (Amendment amendment : standing()) {
            occurredOn = Objects.requireNonNullElse(amendment.occurredOn(), occurredOn);
        }
        return occurredOn;
    }

    /** When its day was said last: when it was recorded, or when that was corrected. */
    Instant saidAt() {
        return standing().stream()
                .filter(amendment -> amendment.occurredOn() != null)
                .map(Amendment::recordedAt)
                .reduce(recordedAt, (earlier, later) -> later);
    }

    private List<Amendment> standing() {
        return amendments.stream().filter(amendment -> !amendment.retracted()).toList();
    }

    /** Whether the last day it can have happened on lies before the day it was recorded. */
    boolean backdated() {
        Instant latest = occurredOn().latest(zone);
        boolean exact = occurredOn().when() instanceof Instant;
        LocalDate lastDay = (exact ? latest : latest.minusNanos(1)).atZone(zone).toLocalDate();
        return lastDay.isBefore(recordedAt.atZone(zone).toLocalDate());
    }
}
