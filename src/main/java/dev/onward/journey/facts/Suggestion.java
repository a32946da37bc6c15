package dev.onward.journey.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A soft signal (domain, section 5): offered in the answer of the command that met it, never a refusal. */
public record Suggestion(Offer offer, String because) {

    /** What is offered, in the order in which to offer it. */
    public enum Offer {
        SUPPORT_PERSON("support-person"),
        CONCRETE_PROMPTS("concrete-prompts"),
        READ_REASONS("read-reasons"),
        BREATHE("breathe"),
        SAFETY_PATH("safety-path");

        private final String id;

        Offer(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }

    static final int STRONG_URGE = 8;
    static final int HARD_DAYS = 5;

    /** What the last happening gives reason to offer, given the facts with it. */
    public static List<Suggestion> after(Happening happening, JourneyFacts facts) {
        JourneyEvent event = happening.event();
        List<Suggestion> suggestions = new ArrayList<>();
        if (event instanceof DecisionWavered) {
            long waverings = waveringsSince(happening.recordedAt().minus(Duration.ofDays(3)), facts);
            if (waverings >= 2) {
                suggestions.add(new Suggestion(Offer.SUPPORT_PERSON, waverings + " waverings in 3 days"));
            }
        }
        if (event instanceof GaugesRated && hardDaysInARow(facts) >= HARD_DAYS) {
            suggestions.add(new Suggestion(Offer.CONCRETE_PROMPTS, hardDaysInARow(facts) + " hard days in a row"));
        }
        if (event instanceof UrgeLogged urge && urge.intensity() >= STRONG_URGE) {
            String because = "an urge of " + urge.intensity();
            suggestions.add(new Suggestion(Offer.READ_REASONS, because));
            suggestions.add(new Suggestion(Offer.BREATHE, because));
            suggestions.add(new Suggestion(Offer.SUPPORT_PERSON, because));
        }
        boolean aboutCircumstances = event instanceof JourneyStarted || event instanceof CircumstancesChanged;
        if (aboutCircumstances
                && facts.keeping().is(Circumstance.AT_RISK)
                && !facts.safety().onPath()) {
            suggestions.add(new Suggestion(Offer.SAFETY_PATH, "being at risk from the partner"));
        }
        return suggestions;
    }

    private static long waveringsSince(Instant since, JourneyFacts facts) {
        return facts.deciding().waverings().all().stream()
                .filter(saying -> !saying.moment(facts.zone()).isBefore(since))
                .count();
    }

    private static int hardDaysInARow(JourneyFacts facts) {
        ZoneId zone = facts.zone();
        Set<LocalDate> hard = facts.keeping().ratings().all().stream()
                .filter(saying -> isHard(saying.event()))
                .map(saying -> saying.day(zone))
                .collect(Collectors.toSet());
        LocalDate day = facts.keeping()
                .ratings()
                .last(zone)
                .map(saying -> saying.day(zone))
                .orElse(LocalDate.EPOCH);
        int days = 0;
        while (hard.contains(day.minusDays(days))) {
            days++;
        }
        return days;
    }

    /** A day is hard when a hurt of 8 or more or a mood of 2 or less was rated on it. */
    public static boolean isHard(GaugesRated rated) {
        Integer hurt = rated.hurt();
        Integer mood = rated.mood();
        return (hurt != null && hurt >= 8) || (mood != null && mood <= 2);
    }
}
