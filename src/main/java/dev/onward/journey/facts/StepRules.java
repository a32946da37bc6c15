package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.MovingOnEvent.FreshStartSet;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.LessonGiven;
import dev.onward.journey.events.MovingOnEvent.PartingReviewed;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.SafetyEvent.IncidentLogged;
import dev.onward.journey.events.SafetyEvent.SafetyItemTicked;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import java.time.ZoneId;

/** When a step is done and when it applies (domain, sections 2, 3 and 6). */
public final class StepRules {

    private StepRules() {}

    public static boolean isDone(Step step, JourneyFacts facts) {
        ZoneId zone = facts.zone();
        return switch (step) {
            case STATUS_CHECK -> has(facts, StatusCheckAnswered.class);
            case ADMIT -> has(facts, StatusAcknowledged.class);
            case CONCLUDE -> has(facts, StatusConcluded.class);
            case PROS_AND_CONS -> facts.deciding().weighed();
            case DECIDE -> facts.deciding().standing(zone).isPresent();
            case CALM_DOWN -> facts.deciding().calmDays(zone).limit(3).count() == 3;
            case REAFFIRM -> facts.deciding().reaffirmedAfterCoolingOff(zone);
            case REASONS_PAPER -> facts.reasons().active() >= 3;
            case KEEP_PAPER -> facts.reasons().isAtHand();
            case LEGAL -> facts.legal().isConsidered();
            case OBJECTIONS -> rehearsed(facts);
            case TALK_PLAN -> !facts.talking().plans().isEmpty();
            case TALK -> has(facts, TalkHeld.class);
            case LEAVE -> has(facts, Left.class);
            case REREAD -> readAloudAfterLeaving(facts, zone);
            case MEMENTOS -> facts.mementos().areSeenTo();
            case PURSUIT -> facts.movingOn().sessionsHeld() >= 3;
            case TIME_TOGETHER -> facts.acknowledging().watchedTimeTogether(zone);
            case LIFE_WITHOUT -> has(facts, LifeWithoutImagined.class);
            case SUPPORT -> facts.support().isSupported();
            case DIVISION -> facts.division().isThoughtOut();
            case CUSTODY -> facts.custody().isProposed();
            case SEE_CHILDREN_LESS -> facts.custody().seesChildrenLess();
            case LETTER -> facts.letters().isOneLeft();
            case PARTING -> has(facts, PartingReviewed.class);
            case FRESH_START -> has(facts, FreshStartSet.class);
            case LESSON -> has(facts, LessonGiven.class);
            case SAFETY_ITEMS -> has(facts, SafetyItemTicked.class);
            case INCIDENT_LOG -> has(facts, IncidentLogged.class);
        };
    }

    /** A step that is optional under the circumstances applies once it is done. */
    public static boolean applies(Step step, JourneyFacts facts) {
        if (facts.safety().onPath() && step.restsOnSafetyPath()) {
            return false;
        }
        return switch (step) {
            case CUSTODY, SEE_CHILDREN_LESS -> facts.keeping().hasChildren();
            case LETTER -> letterHasAPlace(facts) || isDone(step, facts);
            case TALK_PLAN, TALK -> !facts.keeping().is(Circumstance.ASKED_TO_LEAVE) || isDone(step, facts);
            case REREAD, MEMENTOS -> !facts.keeping().is(Circumstance.NO_LONGER_CARE) || isDone(step, facts);
            case SAFETY_ITEMS, INCIDENT_LOG -> facts.safety().onPath();
            default -> true;
        };
    }

    /** When the talk did not help, or is not to be held. */
    private static boolean letterHasAPlace(JourneyFacts facts) {
        return facts.talking().lastDidNotHelp(facts.zone())
                || (facts.talking().talks().isEmpty()
                        && facts.keeping().skipped().contains(Step.TALK));
    }

    /** Two objections, and one of them a legal one when the partner is rigid. */
    private static boolean rehearsed(JourneyFacts facts) {
        return facts.objections().rehearsed() >= 2
                && (!facts.legal().partnerIsRigid(facts.zone())
                        || facts.objections().legalOneRehearsed());
    }

    private static boolean has(JourneyFacts facts, Class<? extends JourneyEvent> kind) {
        return !facts.said().of(kind).isEmpty();
    }

    private static boolean readAloudAfterLeaving(JourneyFacts facts, ZoneId zone) {
        return facts.movingOn().leavings().asItHappened(zone).stream()
                .findFirst()
                .map(left -> facts.reasons().readings().all().stream()
                        .anyMatch(reading -> reading.event().way() == Way.ALOUD
                                && !reading.moment(zone).isBefore(left.moment(zone))))
                .orElse(false);
    }
}
