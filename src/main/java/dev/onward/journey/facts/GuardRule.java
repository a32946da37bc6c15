package dev.onward.journey.facts;

import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** What a guard asks for, put to the facts of a journey (domain, section 5). */
record GuardRule(Guard guard, JourneyFacts facts, Asking asking) {

    private static final Duration CALM_FOR = Duration.ofHours(24);
    private static final Duration SIGN_IN_COUNTS_FOR = Duration.ofMinutes(10);

    /** Empty when all is well. */
    Optional<Refusal> ask() {
        ZoneId zone = facts.zone();
        return switch (guard) {
            case CONCLUDED_TO_PART ->
                unless(
                        facts.acknowledging().concludedToPart(zone),
                        "You have not concluded yet that you want to part.");
            case DECISION_STANDS -> decisionStands();
            case DIVISION_PROPOSED ->
                unless(
                        asking.about() != null && facts.division().isProposed(asking.about()),
                        "There is no proposal on how to divide this.");
            case COOLING_OFF_OVER -> whileCoolingOff("The cooling-off period of your decision is not over.");
            case CALM ->
                unless(
                        facts.deciding().calmBetween(asking.now().minus(CALM_FOR), asking.now(), zone),
                        "There is no calm check-in of 6 or more in the last 24 hours.");
            case NOT_WAVERING ->
                unless(!facts.deciding().isWavering(zone), "Your last word on the decision is a wavering.");
            case REASONS_WRITTEN -> unless(facts.reasons().active() > 0, "No reason stands on your paper.");
            case OBJECTION_REHEARSED -> unless(facts.objections().rehearsed() > 0, "No objection was rehearsed.");
            case LEGAL_SIDE_CONSIDERED -> legalSideConsidered();
            case TALK_PLANNED -> unless(!facts.talking().plans().isEmpty(), "No talk is planned.");
            case TALK_DID_NOT_HELP -> unless(facts.talking().oneDidNotHelp(), "There was no talk that did not help.");
            case DECIDED_BEFORE_LEAVING ->
                unless(
                        facts.deciding()
                                .standing(zone)
                                .filter(Decision.LEAVE::equals)
                                .isPresent(),
                        "No decision to leave stands.");
            case LEFT_BEFORE_SILENCE ->
                unless(
                        facts.keeping().is(Circumstance.ASKED_TO_LEAVE)
                                || !facts.movingOn().leavings().isEmpty(),
                        "You have not parted yet.");
            case OWN_TO_LET_GO -> ownToLetGo();
            case SIGNED_IN_AGAIN ->
                unless(
                        asking.signedInAt() != null
                                && !asking.signedInAt().isBefore(asking.now().minus(SIGN_IN_COUNTS_FOR)),
                        "Sign in again with your passphrase, and use that token within 10 minutes.");
            case SAFETY_PATH_OFF ->
                unless(
                        !facts.safety().onPath(),
                        "You are on the safety path. For some people this is the most dangerous moment;"
                                + " you know your situation best.");
        };
    }

    private Optional<Refusal> decisionStands() {
        if (facts.deciding().standing(facts.zone()).isEmpty()) {
            return open("No decision stands at the moment.");
        }
        return asking.intention() == Intention.REAFFIRM
                ? whileCoolingOff("The decision can be reaffirmed once its cooling-off period is over.")
                : Optional.empty();
    }

    private Optional<Refusal> legalSideConsidered() {
        boolean children = facts.keeping().hasChildren();
        boolean matters = children
                || facts.legal().partnerIsRigid(facts.zone())
                || facts.division().hasJointAssets();
        if (matters && !facts.legal().isConsidered()) {
            return open("There are children, joint assets or a rigid partner,"
                    + " and legal advice was neither recorded nor waived.");
        }
        boolean custody = facts.custody().isProposed() || facts.custody().seesChildrenLess();
        return unless(!children || custody, "There are children, and no thought was given to where they will live.");
    }

    private Optional<Refusal> ownToLetGo() {
        if (facts.safety().onPath()) {
            return open("You are on the safety path: this may be evidence later. Keeping it is the default.");
        }
        boolean marked = asking.about() != null
                && !facts.mementos().marks(asking.about()).isEmpty();
        return unless(!marked, "This is marked as joint, irreplaceable or the children's.");
    }

    private Optional<Refusal> whileCoolingOff(String missing) {
        return facts.deciding()
                .coolingOffEnds(facts.zone())
                .filter(ends -> asking.forWhen().isBefore(ends))
                .map(ends -> new Refusal(guard, missing, ends));
    }

    private Optional<Refusal> unless(boolean well, String missing) {
        return well ? Optional.empty() : open(missing);
    }

    private Optional<Refusal> open(String missing) {
        return Optional.of(new Refusal(guard, missing, null));
    }
}
