package dev.onward.journey.facts;

import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.Happening;
import dev.onward.shared.OccurredOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was weighed and decided.
 *
 * @param words the words on the decision: making it, wavering, reaffirming, revoking
 * @param coolingOffs days of the cooling-off period of a decision, under that decision's record
 * @param calm check-ins from 0 to 10
 */
public record DecidingFacts(
        Sayings<Side> considerations, Sayings<Word> words, Sayings<Integer> coolingOffs, Sayings<Integer> calm)
        implements FamilyFacts<DecidingFacts> {

    /** A word on the decision. */
    public enum Word {
        LEAVE,
        STAY,
        NOT_YET,
        WAVERED,
        REAFFIRMED,
        REVOKED
    }

    /** From this value on a check-in counts as calm (domain, section 3). */
    public static final int CALM_ENOUGH = 6;

    public static final DecidingFacts NONE =
            new DecidingFacts(Sayings.none(), Sayings.none(), Sayings.none(), Sayings.none());

    DecidingFacts after(Happening happening, DecidingEvent event) {
        return switch (event) {
            case ConsiderationWeighed e ->
                new DecidingFacts(considerations.and(happening, e.side()), words, coolingOffs, calm);
            case DecisionMade e -> saying(happening, Word.valueOf(e.decision().name()));
            case DecisionWavered e -> saying(happening, Word.WAVERED);
            case DecisionReaffirmed e -> saying(happening, Word.REAFFIRMED);
            case DecisionRevoked e -> saying(happening, Word.REVOKED);
            case CoolingOffStarted e ->
                new DecidingFacts(considerations, words, coolingOffs.and(happening, e.days()), calm);
            case CalmCheckedIn e ->
                new DecidingFacts(considerations, words, coolingOffs, calm.and(happening, e.calm()));
        };
    }

    private DecidingFacts saying(Happening happening, Word word) {
        return new DecidingFacts(considerations, words.and(happening, word), coolingOffs, calm);
    }

    @Override
    public DecidingFacts without(UUID record) {
        return new DecidingFacts(
                considerations.without(record),
                words.without(record),
                coolingOffs.without(record),
                calm.without(record));
    }

    @Override
    public DecidingFacts redated(UUID record, OccurredOn occurredOn) {
        return new DecidingFacts(
                considerations.redated(record, occurredOn),
                words.redated(record, occurredOn),
                coolingOffs.redated(record, occurredOn),
                calm.redated(record, occurredOn));
    }

    /** The decision that stands; empty when none was made, it was left open or it was revoked. */
    public Optional<Decision> standing(ZoneId zone) {
        return decided(zone).map(made -> made.value() == Word.LEAVE ? Decision.LEAVE : Decision.STAY);
    }

    /** When the decision that stands was made. */
    public Optional<Instant> decidedAt(ZoneId zone) {
        return decided(zone).map(made -> made.moment(zone));
    }

    private Optional<Saying<Word>> decided(ZoneId zone) {
        Optional<Saying<Word>> standing = Optional.empty();
        for (Saying<Word> saying : words.asItHappened(zone)) {
            standing = switch (saying.value()) {
                case LEAVE, STAY -> Optional.of(saying);
                case NOT_YET, REVOKED -> Optional.empty();
                case WAVERED, REAFFIRMED -> standing;
            };
        }
        return standing;
    }

    /** Whether the last word on the decision is a wavering. */
    public boolean isWavering(ZoneId zone) {
        return words.last(zone).filter(saying -> saying.value() == Word.WAVERED).isPresent();
    }

    /** When the cooling-off period of the standing decision ends or ended; empty when there is none. */
    public Optional<Instant> coolingOffEnds(ZoneId zone) {
        if (standing(zone).filter(Decision.LEAVE::equals).isEmpty()) {
            return Optional.empty();
        }
        return coolingOffs.last(zone).map(days -> end(days, zone));
    }

    /** When a cooling-off period of so many days of the journey's zone ends. */
    public static Instant end(Saying<Integer> days, ZoneId zone) {
        return days.moment(zone).atZone(zone).plusDays(days.value()).toInstant();
    }

    /** The days, in the journey's zone, that have a calm check-in. */
    public Stream<LocalDate> calmDays(ZoneId zone) {
        return calmCheckIns().stream().map(saying -> saying.day(zone)).distinct();
    }

    /** Whether a calm check-in lies between two moments for certain, both included. */
    public boolean calmBetween(Instant from, Instant to, ZoneId zone) {
        return calmCheckIns().stream()
                .map(saying -> saying.occurredOn().earliest(zone))
                .anyMatch(earliest -> !earliest.isBefore(from) && !earliest.isAfter(to));
    }

    private List<Saying<Integer>> calmCheckIns() {
        return calm.all().stream()
                .filter(saying -> saying.value() >= CALM_ENOUGH)
                .toList();
    }

    /** Whether the decision was reaffirmed, and that after its cooling-off period if it has one. */
    public boolean reaffirmedAfterCoolingOff(ZoneId zone) {
        Instant from = coolingOffEnds(zone).orElse(Instant.MIN);
        return standing(zone).isPresent()
                && words.all().stream()
                        .anyMatch(saying -> saying.value() == Word.REAFFIRMED
                                && !saying.moment(zone).isBefore(from));
    }
}
