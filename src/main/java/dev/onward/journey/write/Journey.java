package dev.onward.journey.write;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.KeepingFacts.State;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Recorded;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One person's way through one separation, as one event stream. What it decides on is {@link JourneyFacts}; how, stands
 * in the behaviour of each family.
 */
@Aggregate(
        commandTargetResolver = "journeyNamed",
        snapshotTriggerDefinition = "journeySnapshots",
        cache = "journeyCache")
@Recorded(value = "journey-snapshot", revision = 3)
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public class Journey
        implements Keeping,
                Acknowledging,
                Deciding,
                Reasoning,
                Support,
                Legal,
                Division,
                Custody,
                Objections,
                Talking,
                Letters,
                MovingOn,
                Contact,
                Mementos,
                StayingSafe {

    @AggregateIdentifier
    private JourneyId id;

    private JourneyFacts facts = JourneyFacts.NONE;

    /** For Axon, which then feeds it with its events. */
    protected Journey() {}

    /** Ownership and closing are checked here for every command; answers with the facts after it. */
    @CommandHandlerInterceptor
    Object check(Command command, Recording recording, InterceptorChain chain) throws Exception {
        State state = facts.keeping().state();
        boolean starts = command instanceof StartJourney;
        if (state == State.NOT_STARTED
                ? !starts
                : !recording.owner().equals(facts.keeping().owner())) {
            throw new NoSuchJourney();
        }
        if (state == State.ERASED) {
            throw new NoSuchJourney();
        }
        requireNow(state == State.NOT_STARTED || !starts, "This journey has started already.");
        requireNow(state != State.CLOSED || command.canFollowClosing(), "This journey is closed; it can be reopened.");
        if (!starts) {
            requireNotInFuture("occurredOn", recording.occurredOn(), recording, facts.zone());
        }
        chain.proceed();
        return facts;
    }

    /** Stands here and not in {@link Keeping} since Axon creates the class that declares this handler. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    JourneyFacts handle(StartJourney start, Recording recording) {
        id = recording.journey(); // the first event is stored under it, and does not carry it itself
        begin(start, recording);
        return facts; // where a handler that may create answers nothing, Axon answers the id
    }

    @EventSourcingHandler
    void on(
            JourneyEvent event,
            @MetaDataValue(value = Recording.RECORD, required = true) String record,
            @SequenceNumber Long sequence,
            @Timestamp Instant recordedAt,
            org.axonframework.eventhandling.DomainEventMessage<?> message) {
        id = JourneyId.of(message.getAggregateIdentifier());
        facts = facts.after(new Happening(UUID.fromString(record), sequence, recordedAt, event));
    }

    @Override
    public JourneyFacts facts() {
        return facts;
    }

    @Override
    public void apply(Recording recording, JourneyEvent event) {
        AggregateLifecycle.apply(event, recording.ofEvents());
    }
}
