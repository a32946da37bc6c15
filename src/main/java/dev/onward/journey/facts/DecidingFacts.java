package dev.onward.journey.facts;

import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRethought;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.JourneyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What was weighed and decided. */
public record DecidingFacts(Said said) {

    /** From this value on a check-in counts as calm (domain, section 3). */
    public static final int CALM_ENOUGH = 6;

    static boolean counts(DecidingEvent event) {
        return switch (event) {
            case ConsiderationWeighed e -> true;
            case DecisionMade e -> true;
            case DecisionWavered e -> true;
            case DecisionReaffirmed e -> true;
            case DecisionRevoked e -> true;
            case CoolingOffStarted e -> true;
            case CalmCheckedIn e -> true;
            case LifeWithoutImagined e -> true;
            case PartnersDecisionAccepted e -> true;
            case CoolingOffChanged e -> true;
            case DecisionRethought e -> false;
        };
    }

    /** Whether at least one consideration stands on each side. */
    public boolean weighed() {
        return said.of(ConsiderationWeighed.class)
                        .events()
                        .map(ConsiderationWeighed::side)
                        .distinct()
                        .count()
                == Side.values().length;
    }

    /** The decision that stands; empty when none was made, it was left open or it was revoked. */
    public Optional<Decision> standing(ZoneId zone) {
        return decided(zone).map(DecidingFacts::decision);
    }

    /** Whether what stands is the partner's decision, accepted: it has no cooling-off period. */
    public boolean isAccepted(ZoneId zone) {
        return decided(zone)
                .filter(word -> word.event() instanceof PartnersDecisionAccepted)
                .isPresent();
    }

    /** When the decision that stands was made. */
    public Optional<Instant> decidedAt(ZoneId zone) {
        return decided(zone).map(made -> made.moment(zone));
    }

    private Optional<Saying<JourneyEvent>> decided(ZoneId zone) {
        return lastDecided(zone).filter(word -> decision(word) != Decision.NOT_YET);
    }

    /** When it was last decided, accepted or revoked, whatever stands since. */
    public Optional<Instant> lastDecidedAt(ZoneId zone) {
        return lastDecided(zone).map(word -> word.moment(zone));
    }

    private Optional<Saying<JourneyEvent>> lastDecided(ZoneId zone) {
        return said.of(DecisionMade.class, PartnersDecisionAccepted.class, DecisionRevoked.class)
                .last(zone);
    }

    /** Revoking leaves it open; accepting the partner's decision is to go. */
    private static Decision decision(Saying<JourneyEvent> word) {
        return switch (word.event()) {
            case DecisionMade made -> made.decision();
            case PartnersDecisionAccepted accepted -> Decision.LEAVE;
            default -> Decision.NOT_YET;
        };
    }

    /** The words on the decision: making or accepting it, wavering, reaffirming, revoking. */
    private Sayings<JourneyEvent> words() {
        return said.of(
                DecisionMade.class,
                PartnersDecisionAccepted.class,
                DecisionWavered.class,
                DecisionReaffirmed.class,
                DecisionRevoked.class);
    }

    /** Whether the last word on the decision is a wavering. */
    public boolean isWavering(ZoneId zone) {
        return words().last(zone)
                .filter(word -> word.event() instanceof DecisionWavered)
                .isPresent();
    }

    /** When the cooling-off period of the standing decision ends or ended; empty when there is none. */
    public Optional<Instant> coolingOffEnds(ZoneId zone) {
        return decided(zone)
                .flatMap(
                        decided -> coolingOffDays(decided.record()).map(days -> end(decided.moment(zone), days, zone)));
    }

    /** The record of the standing decision, if that has a cooling-off period, over or not. */
    public Optional<UUID> coolingOffOf(ZoneId zone) {
        return decided(zone)
                .map(Saying::record)
                .filter(decision -> coolingOffDays(decision).isPresent());
    }

    /** As the decision began it, or as it was changed last. */
    private Optional<Integer> coolingOffDays(UUID decision) {
        return said.of(CoolingOffStarted.class)
                .find(decision)
                .map(begun -> said.of(CoolingOffChanged.class)
                        .where(change -> change.event().decision().equals(decision))
                        .latest()
                        .map(CoolingOffChanged::days)
                        .orElse(begun.days()));
    }

    /** When a cooling-off period of so many days of the journey's zone ends. */
    public static Instant end(Instant decided, int days, ZoneId zone) {
        return decided.atZone(zone).plusDays(days).toInstant();
    }

    /** The days, in the journey's zone, that have a calm check-in. */
    public Stream<LocalDate> calmDays(ZoneId zone) {
        return calmCheckIns(said.of(CalmCheckedIn.class).all())
                .map(saying -> saying.day(zone))
                .distinct();
    }

    /** Whether a calm check-in lies between two moments for certain, both included; it is mostly asked of the latest. */
    public boolean calmBetween(Instant from, Instant to, ZoneId zone) {
        return calmCheckIns(said.of(CalmCheckedIn.class).all().reversed())
                .map(saying -> saying.occurredOn().earliest(zone))
                .anyMatch(earliest -> !earliest.isBefore(from) && !earliest.isAfter(to));
    }

    private static Stream<Saying<CalmCheckedIn>> calmCheckIns(List<Saying<CalmCheckedIn>> all) {
        return all.stream().filter(saying -> saying.event().calm() >= CALM_ENOUGH);
    }

    /** Whether the decision was reaffirmed, and that after its cooling-off period if it has one. */
    public boolean reaffirmedAfterCoolingOff(ZoneId zone) {
        return coolingOffEnds(zone)
                .or(() -> decidedAt(zone))
                .filter(from -> said.of(DecisionReaffirmed.class).all().stream()
                        .anyMatch(saying -> !saying.moment(zone).isBefore(from)))
                .isPresent();
    }
}
