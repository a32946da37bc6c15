package dev.onward.journey.write;

import dev.onward.journey.commands.DivisionCommand.AddMatter;
import dev.onward.journey.commands.DivisionCommand.AgreeDivision;
import dev.onward.journey.commands.DivisionCommand.DeclareNone;
import dev.onward.journey.commands.DivisionCommand.DisputeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposedShares;
import dev.onward.journey.commands.DivisionCommand.SettleMatter;
import dev.onward.journey.events.DivisionEvent.DivisionAgreed;
import dev.onward.journey.events.DivisionEvent.DivisionDisputed;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterSettled;
import dev.onward.journey.events.DivisionEvent.NoneDeclared;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.facts.Intention;
import dev.onward.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** What is to be divided, and how. */
interface Division extends Behaviour {

    @CommandHandler
    default void handle(AddMatter add, Recording recording) {
        Money value = add.value();
        if (value != null && !value.canBePaid()) {
            throw new Invalid("value/amount", "must have no more decimals than its currency: " + value.decimals());
        }
        record(recording, new MatterAdded(recording.occurredOn(), add.kind(), add.what(), add.joint(), value));
    }

    /** Something of the kind that turns up later can still be added; it then counts. */
    @CommandHandler
    default void handle(DeclareNone declare, Recording recording) {
        requireNow(!facts().division().has(declare.kind()), "A matter of this kind stands; it can be retracted.");
        record(recording, new NoneDeclared(recording.occurredOn(), declare.kind()));
    }

    /** Until it is settled, what is agreed can be talked over again. */
    @CommandHandler
    default void handle(ProposeDivision propose, Recording recording) {
        requireUnsettled(propose.matter());
        Shares shares = shares(propose.shares());
        record(
                recording,
                new DivisionProposed(recording.occurredOn(), propose.matter(), shares, propose.by(), propose.words()));
    }

    private static Shares shares(ProposedShares proposed) {
        BigDecimal others = proposed.others() == null ? BigDecimal.ZERO : proposed.others();
        BigDecimal sum = proposed.mine().add(proposed.partners()).add(others);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new Invalid("shares", "must add up to exactly 100: mine, partners and others");
        }
        return new Shares(proposed.mine(), proposed.partners(), others);
    }

    @CommandHandler
    default void handle(AgreeDivision agree, Recording recording) {
        requireUnsettled(agree.matter());
        requireAfterProposal(agree.matter(), recording);
        record(
                recording,
                recording.asking(Intention.AGREE_DIVISION).about(agree.matter()),
                new DivisionAgreed(recording.occurredOn(), agree.matter(), agree.words()));
    }

    /** Needs something to be disputed. Even what is settled can be: nobody can keep the other from it. */
    @CommandHandler
    default void handle(DisputeDivision dispute, Recording recording) {
        requireStanding("matter", dispute.matter(), MatterAdded.class);
        requireNow(
                facts().division().hasTerms(dispute.matter()),
                "Nothing on how to divide this was proposed, agreed or settled.");
        record(recording, new DivisionDisputed(recording.occurredOn(), dispute.matter(), dispute.why()));
    }

    @CommandHandler
    default void handle(SettleMatter settle, Recording recording) {
        requireUnsettled(settle.matter());
        requireAfterProposal(settle.matter(), recording);
        record(
                recording,
                recording.asking(Intention.SETTLE_MATTER).about(settle.matter()),
                new MatterSettled(recording.occurredOn(), settle.matter(), settle.words()));
    }

    private void requireUnsettled(UUID matter) {
        requireStanding("matter", matter, MatterAdded.class);
        requireNow(
                !facts().division().isSettled(matter, facts().zone()),
                "This matter is settled; a dispute opens it again.");
    }

    /** From before every proposal it would be on none of them; where there is none, a guard speaks. */
    private void requireAfterProposal(UUID matter, Recording recording) {
        Instant said = recording.latestMoment(facts().zone());
        requireFitting(
                facts().division()
                        .firstProposed(matter, facts().zone())
                        .filter(said::isBefore)
                        .isEmpty(),
                "occurredOn",
                "must not lie before the first proposal on how to divide it");
    }
}
