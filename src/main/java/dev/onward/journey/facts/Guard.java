package dev.onward.journey.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A rule that may refuse an intention (domain, section 5). Named for what is true when all is well; its id is what
 * people and the API see while it is open. What each asks for stands in {@link GuardRule}.
 */
public enum Guard {
    /** G1. */
    CONCLUDED_TO_PART("not-concluded", true),
    /** G2; to reaffirm, the cooling-off period must be over as well. */
    DECISION_STANDS("no-standing-decision", true),
    /** G3. */
    DIVISION_PROPOSED("agreed-without-terms", false),
    /** G4. */
    COOLING_OFF_OVER("cooling-off-active", true),
    /** G5. */
    CALM("not-calm", true),
    /** G6. */
    NOT_WAVERING("decision-wavering", true),
    /** G7. */
    REASONS_WRITTEN("no-reasons", true),
    /** G8. */
    OBJECTION_REHEARSED("objections-unrehearsed", true),
    /** G9. */
    LEGAL_SIDE_CONSIDERED("legal-not-considered", true),
    /** G10. */
    TALK_PLANNED("talk-not-planned", true),
    /** G11. */
    TALK_DID_NOT_HELP("letter-before-talk", true),
    /** G12; to have accepted the partner's decision is as good. */
    DECIDED_BEFORE_LEAVING("leaving-without-decision", true),
    /** G13. */
    LEFT_BEFORE_SILENCE("contact-mode-before-leaving", true),
    /** G16. Stays on the safety path, where keeping is the default. */
    OWN_TO_LET_GO("may-be-evidence-or-shared", false),
    /** G18. The only guard that no note opens: it is there for when somebody else holds the device. */
    SIGNED_IN_AGAIN("confirm-safety-change", false),
    /** G-SAFE. */
    SAFETY_PATH_OFF("safety-path-active", false);

    private final String id;
    private final boolean restsOnSafetyPath;

    Guard(String id, boolean restsOnSafetyPath) {
        this.id = id;
        this.restsOnSafetyPath = restsOnSafetyPath;
    }

    /** Empty when all is well, or when the safety path suspends this guard. */
    public Optional<Refusal> check(JourneyFacts facts, Asking asking) {
        boolean rests = restsOnSafetyPath && facts.safety().onPath();
        return rests ? Optional.empty() : new GuardRule(this, facts, asking).ask();
    }

    /** Whether a note opens it. */
    public boolean canBeOverridden() {
        return this != SIGNED_IN_AGAIN;
    }

    /** Whether a pace of NOTICE turns it into a warning: on the safety path letting go of a thing asks for a note. */
    public boolean canBeNoticed(JourneyFacts facts) {
        boolean mayBeEvidence = this == OWN_TO_LET_GO && facts.safety().onPath();
        return canBeOverridden() && !mayBeEvidence;
    }

    /** The name that people, the API and stored events use: {@code cooling-off-active}. */
    @JsonValue
    public String id() {
        return id;
    }
}
