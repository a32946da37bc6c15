package dev.onward.journey.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule that may refuse an intention (domain, section 5). Named for what is true when all is well; its id is what
 * people and the API see while it is open.
 */
public enum Guard {
    /** G1. */
    CONCLUDED_TO_PART("not-concluded", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(
                    facts.acknowledging().concludedToPart(facts.zone()),
                    "You have not concluded yet that you want to part.");
        }
    },
    /** G2; to reaffirm, the cooling-off period must be over as well. */
    DECISION_STANDS("no-standing-decision", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            if (facts.deciding().standing(facts.zone()).isEmpty()) {
                return open("No decision stands at the moment.");
            }
            return asking.intention() == Intention.REAFFIRM
                    ? duringCoolingOff(
                            facts, asking, "The decision can be reaffirmed once its cooling-off period is over.")
                    : Optional.empty();
        }
    },
    /** G3. */
    DIVISION_PROPOSED("agreed-without-terms", false) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            boolean proposed = asking.about() != null && facts.division().isProposed(asking.about());
            return unless(proposed, "There is no proposal on how to divide this.");
        }
    },
    /** G4. */
    COOLING_OFF_OVER("cooling-off-active", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return duringCoolingOff(facts, asking, "The cooling-off period of your decision is not over.");
        }
    },
    /** G5. */
    CALM("not-calm", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            Instant since = asking.now().minus(CALM_FOR);
            return unless(
                    facts.deciding().calmBetween(since, asking.now(), facts.zone()),
                    "There is no calm check-in of 6 or more in the last 24 hours.");
        }
    },
    /** G6. */
    NOT_WAVERING("decision-wavering", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(!facts.deciding().isWavering(facts.zone()), "Your last word on the decision is a wavering.");
        }
    },
    /** G7. */
    REASONS_WRITTEN("no-reasons", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(facts.reasons().active() > 0, "No reason stands on your paper.");
        }
    },
    /** G8. */
    OBJECTION_REHEARSED("objections-unrehearsed", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(facts.objections().rehearsed() > 0, "No objection was rehearsed.");
        }
    },
    /** G9. */
    LEGAL_SIDE_CONSIDERED("legal-not-considered", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            boolean children = facts.keeping().hasChildren();
            boolean matters = children
                    || facts.legal().partnerIsRigid(facts.zone())
                    || facts.division().hasJointAssets();
            if (matters && !facts.legal().isConsidered()) {
                return open("There are children, joint assets or a rigid partner,"
                        + " and legal advice was neither recorded nor waived.");
            }
            boolean custody = facts.custody().isProposed() || facts.custody().seesChildrenLess();
            return unless(
                    !children || custody, "There are children, and no thought was given to where they will live.");
        }
    },
    /** G10. */
    TALK_PLANNED("talk-not-planned", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(!facts.talking().plans().isEmpty(), "No talk is planned.");
        }
    },
    /** G11. */
    TALK_DID_NOT_HELP("letter-before-talk", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(facts.talking().oneDidNotHelp(), "There was no talk that did not help.");
        }
    },
    /** G12; to have accepted the partner's decision is as good. */
    DECIDED_BEFORE_LEAVING("leaving-without-decision", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(
                    facts.deciding()
                            .standing(facts.zone())
                            .filter(Decision.LEAVE::equals)
                            .isPresent(),
                    "No decision to leave stands.");
        }
    },
    /** G13. */
    LEFT_BEFORE_SILENCE("contact-mode-before-leaving", true) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(
                    facts.keeping().is(Circumstance.ASKED_TO_LEAVE)
                            || !facts.movingOn().leavings().isEmpty(),
                    "You have not parted yet.");
        }
    },
    /** G16. Stays on the safety path, where keeping is the default. */
    OWN_TO_LET_GO("may-be-evidence-or-shared", false) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            if (facts.safety().onPath()) {
                return open("You are on the safety path: this may be evidence later. Keeping it is the default.");
            }
            boolean marked = asking.about() != null
                    && !facts.mementos().marks(asking.about()).isEmpty();
            return unless(!marked, "This is marked as joint, irreplaceable or the children's.");
        }

        @Override
        public boolean canBeNoticed(JourneyFacts facts) {
            return !facts.safety().onPath();
        }
    },
    /** G18. The only guard that no note opens: it is there for when somebody else holds the device. */
    SIGNED_IN_AGAIN("confirm-safety-change", false) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            Instant signedInAt = asking.signedInAt();
            return unless(
                    signedInAt != null && !signedInAt.isBefore(asking.now().minus(SIGN_IN_COUNTS_FOR)),
                    "Sign in again with your passphrase, and use that token within 10 minutes.");
        }

        @Override
        public boolean canBeOverridden() {
            return false;
        }
    },
    /** G-SAFE. */
    SAFETY_PATH_OFF("safety-path-active", false) {
        @Override
        Optional<Refusal> ask(JourneyFacts facts, Asking asking) {
            return unless(
                    !facts.safety().onPath(),
                    "You are on the safety path. For some people this is the most dangerous moment;"
                            + " you know your situation best.");
        }
    };

    static final Duration CALM_FOR = Duration.ofHours(24);
    static final Duration SIGN_IN_COUNTS_FOR = Duration.ofMinutes(10);

    private final String id;
    private final boolean restsOnSafetyPath;

    Guard(String id, boolean restsOnSafetyPath) {
        this.id = id;
        this.restsOnSafetyPath = restsOnSafetyPath;
    }

    /** Empty when all is well. */
    abstract Optional<Refusal> ask(JourneyFacts facts, Asking asking);

    /** Empty when all is well, or when the safety path suspends this guard. */
    public final Optional<Refusal> check(JourneyFacts facts, Asking asking) {
        boolean rests = restsOnSafetyPath && facts.safety().onPath();
        return rests ? Optional.empty() : ask(facts, asking);
    }

    /** Whether a note opens it. */
    public boolean canBeOverridden() {
        return true;
    }

    /** Whether a pace of NOTICE turns it into a warning. */
    public boolean canBeNoticed(JourneyFacts facts) {
        return canBeOverridden();
    }

    /** The name that people, the API and stored events use: {@code cooling-off-active}. */
    @JsonValue
    public String id() {
        return id;
    }

    Optional<Refusal> open(String missing) {
        return Optional.of(new Refusal(this, missing, null));
    }

    Optional<Refusal> unless(boolean well, String missing) {
        return well ? Optional.empty() : open(missing);
    }

    Optional<Refusal> duringCoolingOff(JourneyFacts facts, Asking asking, String missing) {
        return facts.deciding()
                .coolingOffEnds(facts.zone())
                .filter(ends -> asking.forWhen().isBefore(ends))
                .map(ends -> new Refusal(this, missing, ends));
    }
}
