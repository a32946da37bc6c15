package dev.onward.journey.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.onward.shared.Proposable;
import java.util.Arrays;
import java.util.Locale;

/** One thing that the article names, in the order in which it names them. */
public enum Step implements Proposable {
    STATUS_CHECK(Phase.ACKNOWLEDGING),
    TIME_TOGETHER(Phase.ACKNOWLEDGING),
    ADMIT(Phase.ACKNOWLEDGING),
    CONCLUDE(Phase.ACKNOWLEDGING),
    PROS_AND_CONS(Phase.DECIDING),
    LIFE_WITHOUT(Phase.DECIDING),
    DECIDE(Phase.DECIDING),
    CALM_DOWN(Phase.DECIDING),
    REAFFIRM(Phase.DECIDING),
    REASONS_PAPER(Phase.DECIDING),
    KEEP_PAPER(Phase.DECIDING),
    SUPPORT(Phase.DECIDING),
    LEGAL(Phase.PREPARING),
    DIVISION(Phase.PREPARING),
    CUSTODY(Phase.PREPARING),
    SEE_CHILDREN_LESS(Phase.PREPARING),
    OBJECTIONS(Phase.PREPARING),
    TALK_PLAN(Phase.PREPARING),
    /** On the safety path only: one thing that makes the person safer is done. */
    SAFETY_ITEMS(Phase.PREPARING),
    /** On the safety path only: one incident is written down. */
    INCIDENT_LOG(Phase.PREPARING),
    TALK(Phase.TALKING),
    LETTER(Phase.TALKING),
    LEAVE(Phase.MOVING_ON),
    PARTING(Phase.MOVING_ON),
    FRESH_START(Phase.MOVING_ON),
    REREAD(Phase.MOVING_ON),
    MEMENTOS(Phase.MOVING_ON),
    PURSUIT(Phase.MOVING_ON),
    LESSON(Phase.MOVING_ON);

    private final Phase phase;

    Step(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** Whether it supposes two safe people, and does not apply on the safety path. */
    public boolean restsOnSafetyPath() {
        return switch (this) {
            case TIME_TOGETHER, PROS_AND_CONS, CALM_DOWN, REAFFIRM, OBJECTIONS, TALK_PLAN, TALK, LETTER, PARTING ->
                true;
            default -> false;
        };
    }

    /** Nobody on the safety path is to be told of the others by a problem. */
    @Override
    public boolean isProposed() {
        return !restsOnSafetyPath();
    }

    /** The name that people, the API and stored events use: {@code pros-and-cons}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no step has this id */
    @JsonCreator
    public static Step of(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step has this id"));
    }
}
