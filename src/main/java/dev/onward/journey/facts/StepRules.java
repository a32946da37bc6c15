package dev.onward.journey.facts;

import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import java.time.ZoneId;

/** When a step is done and when it applies (domain, sections 2, 3 and 6). */
public final class StepRules {

    private StepRules() {}

    /** Steps whose command is still to come are never done; until then they can be skipped. */
    public static boolean isDone(Step step, JourneyFacts facts) {
        ZoneId zone = facts.zone();
        return switch (step) {
            case STATUS_CHECK -> has(facts, StatusCheckAnswered.class);
            case ADMIT -> has(facts, StatusAcknowledged.class);
            case CONCLUDE -> has(facts, StatusConcluded.class);
            case PROS_AND_CONS -> facts.deciding().weighed();
            case DECIDE -> facts.deciding().standing(zone).isPresent();
            case CALM_DOWN -> facts.deciding().calmDays(zone).count() >= 3;
            case REAFFIRM -> facts.deciding().reaffirmedAfterCoolingOff(zone);
            case REASONS_PAPER -> facts.reasons().active() >= 3;
            case KEEP_PAPER -> has(facts, ReasonsRead.class);
            case LEGAL -> facts.preparing().legalSideConsidered();
            case OBJECTIONS -> facts.preparing().rehearsed() >= 2;
            case TALK_PLAN -> has(facts, TalkPlanned.class);
            case TALK -> has(facts, TalkHeld.class);
            case LEAVE -> has(facts, Left.class);
            case REREAD -> readAloudAfterLeaving(facts, zone);
            case MEMENTOS ->
                !facts.movingOn().mementos().isEmpty()
                        && facts.movingOn().mementos().all().stream()
                                .allMatch(memento ->
                                        facts.movingOn().fate(memento.record()).isPresent());
            case PURSUIT -> facts.movingOn().sessionsHeld() >= 3;
            case TIME_TOGETHER,
                    LIFE_WITHOUT,
                    SUPPORT,
                    DIVISION,
                    CUSTODY,
                    SEE_CHILDREN_LESS,
                    LETTER,
                    PARTING,
                    FRESH_START,
                    LESSON -> false;
        };
    }

    /** A step that is optional under the circumstances applies once it is done. */
    public static boolean applies(Step step, JourneyFacts facts) {
        if (facts.safety().onPath() && step.restsOnSafetyPath()) {
            return false;
        }
        return switch (step) {
            case CUSTODY, SEE_CHILDREN_LESS -> facts.keeping().hasChildren();
            case LETTER -> facts.talking().lastDidNotHelp(facts.zone());
            case TALK_PLAN, TALK -> !facts.keeping().is(Circumstance.ASKED_TO_LEAVE) || isDone(step, facts);
            case MEMENTOS -> !facts.keeping().is(Circumstance.NO_LONGER_CARE) || isDone(step, facts);
            default -> true;
        };
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
