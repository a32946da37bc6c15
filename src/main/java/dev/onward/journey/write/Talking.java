package dev.onward.journey.write;

import dev.onward.journey.commands.TalkingCommand.CancelTalk;
import dev.onward.journey.commands.TalkingCommand.DeclareReadyToSpeak;
import dev.onward.journey.commands.TalkingCommand.PlanTalk;
import dev.onward.journey.commands.TalkingCommand.RecordTalk;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkCancelled;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.journey.facts.Intention;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Telling the partner. */
interface Talking extends Behaviour {

    @CommandHandler
    default void handle(PlanTalk plan, Recording recording) {
        Set<UUID> reasons = plan.reasons() == null ? Set.of() : plan.reasons();
        requireFitting(
                facts().reasons().standing().containsAll(reasons),
                "reasons",
                "must name only reasons that stand on the paper");
        requireStanding("reasons", reasons, ReasonAdded.class);
        if (plan.at().isBefore(recording.now())) {
            throw new Invalid("at", "must not lie in the past");
        }
        record(
                recording,
                recording.asking(Intention.PLAN_TALK).forWhen(plan.at()),
                new TalkPlanned(
                        recording.occurredOn(),
                        plan.at(),
                        plan.where(),
                        plan.script(),
                        reasons,
                        plan.whoKnows(),
                        plan.wayOut()));
    }

    @CommandHandler
    default void handle(DeclareReadyToSpeak declare, Recording recording) {
        record(recording, recording.asking(Intention.DECLARE_READY), new ReadyToSpeakDeclared(recording.occurredOn()));
    }

    @CommandHandler
    default void handle(RecordTalk talk, Recording recording) {
        Set<UUID> objectionsMet = talk.objectionsMet() == null ? Set.of() : talk.objectionsMet();
        requireStanding("objectionsMet", objectionsMet, ObjectionExpected.class);
        record(
                recording,
                new TalkHeld(
                        recording.occurredOn(),
                        talk.outcome(),
                        talk.stayedPolite(),
                        objectionsMet,
                        talk.agreedPoints(),
                        unmet(recording.askingBack(Intention.HOLD_TALK, facts().zone()))));
    }

    /** A talk that was held names no plan, so any plan that stands can be cancelled, also one for a day gone by. */
    @CommandHandler
    default void handle(CancelTalk cancel, Recording recording) {
        requireStanding("plan", cancel.plan(), TalkPlanned.class);
        requireNow(!facts().talking().isCancelled(cancel.plan()), "This plan is cancelled already.");
        record(recording, new TalkCancelled(recording.occurredOn(), cancel.plan(), cancel.why()));
    }
}
