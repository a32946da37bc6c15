package dev.onward.journey.facts;

import static dev.onward.journey.facts.Guard.CALM;
import static dev.onward.journey.facts.Guard.CONCLUDED_TO_PART;
import static dev.onward.journey.facts.Guard.COOLING_OFF_OVER;
import static dev.onward.journey.facts.Guard.DECIDED_BEFORE_LEAVING;
import static dev.onward.journey.facts.Guard.DECISION_STANDS;
import static dev.onward.journey.facts.Guard.DIVISION_PROPOSED;
import static dev.onward.journey.facts.Guard.LEFT_BEFORE_SILENCE;
import static dev.onward.journey.facts.Guard.LEGAL_SIDE_CONSIDERED;
import static dev.onward.journey.facts.Guard.NOT_WAVERING;
import static dev.onward.journey.facts.Guard.OBJECTION_REHEARSED;
import static dev.onward.journey.facts.Guard.OWN_TO_LET_GO;
import static dev.onward.journey.facts.Guard.REASONS_WRITTEN;
import static dev.onward.journey.facts.Guard.SAFETY_PATH_OFF;
import static dev.onward.journey.facts.Guard.SIGNED_IN_AGAIN;
import static dev.onward.journey.facts.Guard.TALK_DID_NOT_HELP;
import static dev.onward.journey.facts.Guard.TALK_PLANNED;

import java.util.List;
import java.util.Optional;

/** What a person means to do that has guards, or has done where guards may have been open. */
public enum Intention {
    DECIDE_TO_LEAVE(CONCLUDED_TO_PART),
    WAVER(DECISION_STANDS),
    REAFFIRM(DECISION_STANDS),
    REVOKE(DECISION_STANDS),
    PLAN_TALK(SAFETY_PATH_OFF, COOLING_OFF_OVER, NOT_WAVERING, REASONS_WRITTEN, LEGAL_SIDE_CONSIDERED),
    DECLARE_READY(SAFETY_PATH_OFF, COOLING_OFF_OVER, CALM, NOT_WAVERING, OBJECTION_REHEARSED, TALK_PLANNED),
    HOLD_TALK(
            SAFETY_PATH_OFF,
            COOLING_OFF_OVER,
            CALM,
            NOT_WAVERING,
            REASONS_WRITTEN,
            OBJECTION_REHEARSED,
            LEGAL_SIDE_CONSIDERED,
            TALK_PLANNED),
    AGREE_DIVISION(DIVISION_PROPOSED),
    SETTLE_MATTER(DIVISION_PROPOSED),
    SEAL_LETTER_TO_LEAVE(TALK_DID_NOT_HELP),
    LEAVE_LETTER(TALK_DID_NOT_HELP),
    PLAN_LEAVING(DECIDED_BEFORE_LEAVING),
    LEAVE(DECIDED_BEFORE_LEAVING),
    CHOOSE_NO_CONTACT(LEFT_BEFORE_SILENCE),
    LET_GO_OF_MEMENTO(OWN_TO_LET_GO),
    LEAVE_SAFETY_PATH(SIGNED_IN_AGAIN);

    private final List<Guard> guards;

    Intention(Guard... guards) {
        this.guards = List.of(guards);
    }

    public List<Guard> guards() {
        return guards;
    }

    /** The guards that are open, each with what is missing. */
    public List<Refusal> open(JourneyFacts facts, Asking asking) {
        return guards.stream()
                .map(guard -> guard.check(facts, asking))
                .flatMap(Optional::stream)
                .toList();
    }
}
