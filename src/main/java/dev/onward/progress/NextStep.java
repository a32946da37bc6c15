package dev.onward.progress;

import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.Step;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.shared.JourneyId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step that could be taken next, and the request that takes it.
 *
 * @param operation its name in the API's description
 */
record NextStep(Step step, String method, String path, String operation) {

    private record Request(String place, String operation) {}

    /** Steps whose command is still to come are not proposed. */
    private static final Map<Step, Request> REQUESTS = Map.ofEntries(
            Map.entry(Step.STATUS_CHECK, new Request("status-checks", "answerStatusCheck")),
            Map.entry(Step.TIME_TOGETHER, new Request("times-together", "logTimeTogether")),
            Map.entry(Step.ADMIT, new Request("acknowledgements", "acknowledgeStatus")),
            Map.entry(Step.CONCLUDE, new Request("conclusions", "concludeStatus")),
            Map.entry(Step.PROS_AND_CONS, new Request("considerations", "weighConsideration")),
            Map.entry(Step.LIFE_WITHOUT, new Request("imagined-lives", "imagineLifeWithout")),
            Map.entry(Step.DECIDE, new Request("decisions", "makeDecision")),
            Map.entry(Step.CALM_DOWN, new Request("calm-check-ins", "checkInCalm")),
            Map.entry(Step.REAFFIRM, new Request("reaffirmations", "reaffirmDecision")),
            Map.entry(Step.REASONS_PAPER, new Request("reasons", "addReason")),
            Map.entry(Step.KEEP_PAPER, new Request("readings", "readReasons")),
            Map.entry(Step.SUPPORT, new Request("support-people", "addSupportPerson")),
            Map.entry(Step.LEGAL, new Request("legal-advice", "recordLegalAdvice")),
            Map.entry(Step.DIVISION, new Request("matters", "addMatter")),
            Map.entry(Step.CUSTODY, new Request("custody-proposals", "proposeCustody")),
            Map.entry(
                    Step.SEE_CHILDREN_LESS, new Request("see-children-less-preparations", "prepareToSeeChildrenLess")),
            Map.entry(Step.OBJECTIONS, new Request("objections", "expectObjection")),
            Map.entry(Step.TALK_PLAN, new Request("talk-plans", "planTalk")),
            Map.entry(Step.TALK, new Request("talks", "recordTalk")),
            Map.entry(Step.LEAVE, new Request("leavings", "recordLeaving")),
            Map.entry(Step.REREAD, new Request("readings", "readReasons")),
            Map.entry(Step.MEMENTOS, new Request("mementos", "listMemento")),
            Map.entry(Step.PURSUIT, new Request("pursuits", "takeUpPursuit")),
            Map.entry(Step.LETTER, new Request("letters", "draftLetter")),
            Map.entry(Step.PARTING, new Request("parting-reviews", "reviewParting")),
            Map.entry(Step.FRESH_START, new Request("fresh-starts", "setFreshStart")),
            Map.entry(Step.LESSON, new Request("lessons", "giveLesson")),
            Map.entry(Step.SAFETY_ITEMS, new Request("safety-items", "addSafetyItem")),
            Map.entry(Step.INCIDENT_LOG, new Request("incidents", "logIncident")));

    /** For who was asked to leave, to decide is to accept. */
    private static final Request ACCEPTING = new Request("acceptances", "acceptPartnersDecision");

    /** A proposal on where the children live names them. */
    private static final Request ADDING_CHILD = new Request("children", "addChild");

    static Optional<NextStep> of(JourneyId journey, Step step, JourneyFacts facts) {
        return Optional.ofNullable(request(step, facts))
                .map(request -> new NextStep(
                        step, "POST", "/api/journeys/" + journey + "/" + request.place(), request.operation()));
    }

    private static @Nullable Request request(Step step, JourneyFacts facts) {
        if (step == Step.DECIDE && facts.keeping().is(Circumstance.ASKED_TO_LEAVE)) {
            return ACCEPTING;
        }
        if (step == Step.CUSTODY && facts.said().of(ChildAdded.class).isEmpty()) {
            return ADDING_CHILD;
        }
        return REQUESTS.get(step);
    }
}
