package dev.onward.journey.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.SupportEvent.ConfusionNoted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A soft signal (domain, section 5): offered in the answer of the command that met it, never a refusal. */
public record Suggestion(Offer offer, String because) {

    /** What is offered, in the order in which to offer it. */
    public enum Offer {
        SUPPORT_PERSON("support-person"),
        CONCRETE_PROMPTS("concrete-prompts"),
        READ_REASONS("read-reasons"),
        BREATHE("breathe"),
        /** Do this with someone. */
        WITH_SOMEONE("with-someone"),
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

    private static final int STRONG_URGE = 8;
    private static final int MUCH_HURT = 8;
    private static final int LOW_MOOD = 2;
    private static final int HARD_DAYS = 5;

    /** What the last happening gives reason to offer, given the facts with it. */
    public static List<Suggestion> after(Happening happening, JourneyFacts facts) {
        return switch (happening.event()) {
            case DecisionWavered e -> supportAfter(2, DecisionWavered.class, "waverings", 3, happening, facts);
            case ConfusionNoted e -> supportAfter(3, ConfusionNoted.class, "confusions", 7, happening, facts);
            case GaugesRated e -> afterHardDays(facts);
            case UrgeLogged e -> afterUrge(e.intensity());
            case JourneyStarted e -> atRisk(facts);
            case CircumstancesChanged e -> atRisk(facts);
            case MatterAdded e -> withSomeone(facts);
            case DivisionProposed e -> withSomeone(facts);
            case CustodyProposed e -> withSomeone(facts);
            case LegalQuestionAsked e -> withSomeone(facts);
            case DocumentListed e -> withSomeone(facts);
            default -> List.of();
        };
    }

    /** When it happened so often within days; what lies further back, though only told now, is no sign of today. */
    private static List<Suggestion> supportAfter(
            int times,
            Class<? extends JourneyEvent> kind,
            String name,
            int days,
            Happening happening,
            JourneyFacts facts) {
        Instant since = happening.recordedAt().minus(Duration.ofDays(days));
        List<UUID> records = facts.said().of(kind).all().stream()
                .filter(saying -> !saying.moment(facts.zone()).isBefore(since))
                .map(Saying::record)
                .toList();
        return records.size() >= times && records.contains(happening.record())
                ? because(records.size() + " " + name + " in " + days + " days", Offer.SUPPORT_PERSON)
                : List.of();
    }

    private static List<Suggestion> afterHardDays(JourneyFacts facts) {
        int days = hardDaysInARow(facts);
        return days >= HARD_DAYS ? because(days + " hard days in a row", Offer.CONCRETE_PROMPTS) : List.of();
    }

    private static List<Suggestion> afterUrge(int intensity) {
        return intensity >= STRONG_URGE
                ? because("an urge of " + intensity, Offer.READ_REASONS, Offer.BREATHE, Offer.SUPPORT_PERSON)
                : List.of();
    }

    private static List<Suggestion> atRisk(JourneyFacts facts) {
        return facts.keeping().is(Circumstance.AT_RISK) && !facts.safety().onPath()
                ? because("being at risk from the partner", Offer.SAFETY_PATH)
                : List.of();
    }

    /** A practical matter was opened. */
    private static List<Suggestion> withSomeone(JourneyFacts facts) {
        return facts.keeping()
                .ratings()
                .where(saying -> saying.event().hurt() != null)
                .last(facts.zone())
                .map(saying -> saying.event().hurt())
                .filter(hurt -> hurt >= MUCH_HURT)
                .map(hurt -> because("a hurt of " + hurt + " when last rated", Offer.WITH_SOMEONE))
                .orElse(List.of());
    }

    private static List<Suggestion> because(String because, Offer... offers) {
        return Stream.of(offers).map(offer -> new Suggestion(offer, because)).toList();
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
        return (hurt != null && hurt >= MUCH_HURT) || (mood != null && mood <= LOW_MOOD);
    }
}
