package dev.onward.journey.write;

import dev.onward.journey.commands.CustodyCommand.AgreeCustody;
import dev.onward.journey.commands.CustodyCommand.PrepareToSeeChildrenLess;
import dev.onward.journey.commands.CustodyCommand.ProposeCustody;
import dev.onward.journey.commands.CustodyCommand.RecordTimeWithChildren;
import dev.onward.journey.events.CustodyEvent.CustodyAgreed;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.SeeingChildrenLessPrepared;
import dev.onward.journey.events.CustodyEvent.TimeWithChildrenRecorded;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import org.axonframework.commandhandling.CommandHandler;

/** Where the children live and whom they see when. */
interface Custody extends Behaviour {

    int MOST_PROPOSALS = 50;

    @CommandHandler
    default void handle(ProposeCustody propose, Recording recording) {
        requireStanding("children", propose.children(), ChildAdded.class);
        Schedule schedule = Schedule.of(propose.children(), propose.livesWith(), propose.schedule())
                .requireSound();
        requireRoom(
                facts().custody().proposals() < MOST_PROPOSALS,
                "children",
                "There are 50 proposals already. Retract old ones before you make another.");
        record(
                recording,
                new CustodyProposed(
                        recording.occurredOn(),
                        schedule.children(),
                        schedule.livesWith(),
                        schedule.slots(),
                        propose.exchange(),
                        propose.words()));
    }

    @CommandHandler
    default void handle(AgreeCustody agree, Recording recording) {
        requireStanding("proposal", agree.proposal(), CustodyProposed.class);
        requireNow(!facts().custody().isAgreed(agree.proposal(), facts().zone()), "This proposal is agreed already.");
        record(recording, new CustodyAgreed(recording.occurredOn(), agree.proposal()));
    }

    @CommandHandler
    default void handle(PrepareToSeeChildrenLess prepare, Recording recording) {
        record(recording, new SeeingChildrenLessPrepared(recording.occurredOn(), prepare.words()));
    }

    @CommandHandler
    default void handle(RecordTimeWithChildren time, Recording recording) {
        requireStanding("children", time.children(), ChildAdded.class);
        record(
                recording,
                new TimeWithChildrenRecorded(recording.occurredOn(), time.children(), time.kept(), time.words()));
    }
}
