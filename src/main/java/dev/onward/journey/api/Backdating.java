package dev.onward.journey.api;

import dev.onward.journey.arriving.Bringing;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.KeepingCommand.RateGauges;
import dev.onward.journey.commands.KeepingCommand.WriteEntry;
import dev.onward.journey.events.KeepingEvent.Journal;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.KeepingFacts.State;
import dev.onward.journey.write.Recording;
import dev.onward.shared.JourneyId;
import dev.onward.store.EventLog;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings backdated records along as the commands that they would be, by the rules of these. */
@Component
class Backdating implements Bringing {

    private final Sender sender;
    private final EventLog log;
    private final Past past;
    private final Validator validator;
    private final Clock clock;

    Backdating(Sender sender, EventLog log, Past past, Validator validator, Clock clock) {
        this.sender = sender;
        this.log = log;
        this.past = past;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public Standing standing(JourneyId journey) {
        OptionalLong last = log.lastSequence(journey.toString());
        JourneyFacts facts = last.isEmpty() ? JourneyFacts.NONE : past.factsAfter(journey, last.getAsLong());
        return new Standing(facts.zone(), facts.keeping().state() == State.CLOSED);
    }

    @Override
    public Optional<Obstacle> obstacle(Standing standing, Brought brought) {
        if (log.find(brought.record()).isPresent()) {
            return Optional.of(Obstacle.ALREADY_IMPORTED);
        }
        if (brought.occurredOn().earliest(standing.zone()).isAfter(now())) {
            return Optional.of(Obstacle.IN_THE_FUTURE);
        }
        Command command = command(brought);
        if (standing.closed() && !command.canFollowClosing()) {
            return Optional.of(Obstacle.JOURNEY_CLOSED);
        }
        if (validator.validate(command).isEmpty()) {
            return Optional.empty();
        }
        Integer length = brought instanceof BroughtEntry entry ? entry.text().plainLength() : null;
        return Optional.of(length != null && length == 0 ? Obstacle.EMPTY : Obstacle.TOO_LONG);
    }

    @Override
    public long record(JourneyId journey, UUID owner, Journal from, Brought brought) {
        Recording recording =
                new Recording(journey, brought.record(), "", owner, now(), brought.occurredOn(), null, from, null);
        try {
            sender.send(command(brought), recording);
        } catch (RuntimeException e) {
            throw Refusals.problem(e);
        }
        return log.find(brought.record()).orElseThrow().lastPosition();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Command command(Brought brought) {
        return switch (brought) {
            case BroughtEntry entry -> new WriteEntry(entry.text(), null, entry.tags());
            case BroughtMood mood -> new RateGauges(mood.mood(), null, null, null, null, null);
        };
    }
}
