package dev.onward.journey.write;

import dev.onward.journey.commands.DecidingCommand.AcceptPartnersDecision;
import dev.onward.journey.commands.DecidingCommand.ChangeCoolingOff;
import dev.onward.journey.commands.DecidingCommand.CheckInCalm;
import dev.onward.journey.commands.DecidingCommand.ImagineLifeWithout;
import dev.onward.journey.commands.DecidingCommand.MakeDecision;
import dev.onward.journey.commands.DecidingCommand.ReaffirmDecision;
import dev.onward.journey.commands.DecidingCommand.RethinkDecision;
import dev.onward.journey.commands.DecidingCommand.RevokeDecision;
import dev.onward.journey.commands.DecidingCommand.WaverOnDecision;
import dev.onward.journey.commands.DecidingCommand.WeighConsideration;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.CoolingOffChanged;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRethought;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.LifeWithoutImagined;
import dev.onward.journey.events.DecidingEvent.PartnersDecisionAccepted;
import dev.onward.journey.facts.DecidingFacts;
import dev.onward.journey.facts.Intention;
import dev.onward.journey.facts.Saying;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Weighing, deciding, and standing by it or not. */
interface Deciding extends Behaviour {

    @CommandHandler
    default void handle(WeighConsideration weigh, Recording recording) {
        record(
                recording,
                new ConsiderationWeighed(
                        recording.occurredOn(), weigh.side(), weigh.text(), weigh.weight(), weigh.forWhom()));
    }

    @CommandHandler
    default void handle(ImagineLifeWithout imagine, Recording recording) {
        record(recording, new LifeWithoutImagined(recording.occurredOn(), imagine.scene()));
    }

    @CommandHandler
    default void handle(MakeDecision make, Recording recording) {
        requireAfterLastDecision(recording);
        DecisionMade made = new DecisionMade(recording.occurredOn(), make.decision(), make.why());
        if (make.decision() != Decision.LEAVE) {
            record(recording, made);
            return;
        }
        requireNoneAccepted();
        requireNow(
                facts().deciding()
                        .standing(facts().zone())
                        .filter(Decision.LEAVE::equals)
                        .isEmpty(),
                "The decision to leave stands already; it can be reaffirmed or revoked.");
        record(recording, recording.asking(Intention.DECIDE_TO_LEAVE), made, coolingOff(recording));
    }

    private void requireNoneAccepted() {
        requireNow(
                !facts().deciding().isAccepted(facts().zone()),
                "The partner's decision is accepted already; that can be reaffirmed or revoked.");
    }

    private CoolingOffStarted coolingOff(Recording recording) {
        int days = facts().keeping().coolingOffDays();
        Instant decided = Saying.moment(recording.occurredOn(), recording.now(), facts().zone());
        return new CoolingOffStarted(recording.occurredOn(), days, DecidingFacts.end(decided, days, facts().zone()));
    }

    @CommandHandler
    default void handle(AcceptPartnersDecision accept, Recording recording) {
        requireNoneAccepted();
        requireAfterLastDecision(recording);
        record(recording, new PartnersDecisionAccepted(recording.occurredOn(), accept.words()));
    }

    @CommandHandler
    default void handle(ChangeCoolingOff change, Recording recording) {
        UUID decision = facts().deciding()
                .coolingOffOf(facts().zone())
                .orElseThrow(() -> new NotNow("No decision with a cooling-off period stands;"
                        + " how long the next one is to be can be set with the pace."));
        requireAfterDecision(recording);
        record(recording, new CoolingOffChanged(recording.occurredOn(), decision, change.days(), change.why()));
    }

    @CommandHandler
    default void handle(RethinkDecision rethink, Recording recording) {
        requireNow(
                facts().deciding().standing(facts().zone()).isPresent(),
                "No decision stands that could be thought over once more.");
        requireAfterDecision(recording);
        record(recording, new DecisionRethought(recording.occurredOn(), rethink.outcome(), rethink.words()));
    }

    @CommandHandler
    default void handle(CheckInCalm checkIn, Recording recording) {
        record(recording, new CalmCheckedIn(recording.occurredOn(), checkIn.calm(), checkIn.whatHelps()));
    }

    @CommandHandler
    default void handle(WaverOnDecision waver, Recording recording) {
        requireAfterDecision(recording);
        record(
                recording,
                recording.asking(Intention.WAVER),
                new DecisionWavered(recording.occurredOn(), waver.strength(), waver.trigger()));
    }

    @CommandHandler
    default void handle(ReaffirmDecision reaffirm, Recording recording) {
        requireAfterDecision(recording);
        record(
                recording,
                recording.asking(Intention.REAFFIRM),
                new DecisionReaffirmed(recording.occurredOn(), reaffirm.whyStill()));
    }

    @CommandHandler
    default void handle(RevokeDecision revoke, Recording recording) {
        requireAfterDecision(recording);
        record(
                recording,
                recording.asking(Intention.REVOKE),
                new DecisionRevoked(recording.occurredOn(), revoke.why()));
    }

    /** A word on the decision from before it was made would be folded before it, and change nothing. */
    private void requireAfterDecision(Recording recording) {
        requireNotBefore(facts().deciding().decidedAt(facts().zone()), "the decision that stands", recording);
    }

    /** Neither would a decision from before the last one. */
    private void requireAfterLastDecision(Recording recording) {
        requireNotBefore(
                facts().deciding().lastDecidedAt(facts().zone()), "the last decision or its revoking", recording);
    }

    private void requireNotBefore(Optional<Instant> decided, String what, Recording recording) {
        Instant said = recording.latestMoment(facts().zone());
        requireFitting(decided.filter(said::isBefore).isEmpty(), "occurredOn", "must not lie before " + what);
    }
}
