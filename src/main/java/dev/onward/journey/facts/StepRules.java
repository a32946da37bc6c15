package dev.onward.journey.facts;

import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import java.time.ZoneId;

/** When a step is done and when it applies (domain, sections 2, 3 and 6). */
public final class StepRules {

    private StepRules() {}

    /** Steps whose command is still to come are never done; until then they can be skipped. */
    public static boolean isDone(Step step, JourneyFacts facts) {
        ZoneId zone = facts.zone();
        return switch (step) {
            case STATUS_CHECK -> !facts.acknowledging().statusChecks().isEmpty();
            case ADMIT -> !facts.acknowledging().acknowledgements().isEmpty();
            case CONCLUDE -> !facts.acknowledging().conclusions().isEmpty();
            case PROS_AND_CONS ->
                facts.deciding().considerations().values().distinct().count() == Side.values().length;
            case DECIDE -> facts.deciding().standing(zone).isPresent();
            case CALM_DOWN -> facts.deciding().calmDays(zone).count() >= 3;
            case REAFFIRM -> facts.deciding().reaffirmedAfterCoolingOff(zone);
            case REASONS_PAPER -> facts.reasons().active() >= 3;
            case KEEP_PAPER -> !facts.reasons().readings().isEmpty();
            case LEGAL -> !facts.preparing().legal().isEmpty();
            case OBJECTIONS -> facts.preparing().rehearsed() >= 2;
            case TALK_PLAN -> !facts.talking().plans().isEmpty();
            case TALK -> !facts.talking().talks().isEmpty();
            case LEAVE -> hasLeft(facts);
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
            case LETTER -> lastTalkDidNotHelp(facts);
            case TALK_PLAN, TALK -> !facts.keeping().is(Circumstance.ASKED_TO_LEAVE) || isDone(step, facts);
            case MEMENTOS -> !facts.keeping().is(Circumstance.NO_LONGER_CARE) || isDone(step, facts);
            default -> true;
        };
    }

    private static boolean hasLeft(JourneyFacts facts) {
        return !facts.movingOn().leavings().isEmpty();
    }

    private static boolean readAloudAfterLeaving(JourneyFacts facts, ZoneId zone) {
        return facts.movingOn().leavings().asItHappened(zone).stream()
                .findFirst()
                .map(left -> facts.reasons().readings().all().stream()
                        .anyMatch(reading -> reading.value() == Way.ALOUD
                                && !reading.moment(zone).isBefore(left.moment(zone))))
                .orElse(false);
    }

    private static boolean lastTalkDidNotHelp(JourneyFacts facts) {
        return facts.talking()
                .talks()
                .last(facts.zone())
                .filter(talk -> talk.value() != TalkOutcome.HELPED)
                .isPresent();
    }
}
