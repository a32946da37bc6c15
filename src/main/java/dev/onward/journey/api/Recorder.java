package dev.onward.journey.api;

import dev.onward.accounts.IdempotencyKey;
import dev.onward.accounts.JourneyKeys;
import dev.onward.accounts.Scope;
import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.journey.athand.PaperAtHand;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.ContactCommand.LogUrge;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.KeepingCommand.EraseJourney;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.events.Happening;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.write.Recording;
import dev.onward.journey.write.Starting;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.EventLog;
import dev.onward.store.PlacedCommit;
import dev.onward.store.axon.AppliedPositions;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Records what a person says, once however often it is sent, and answers when they can read it back. */
@Component
class Recorder {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final List<String> VIEWS = List.of("timeline", "progress", "reasons", "journeys");
    private static final List<String> VIEWS_AND_ERASURE =
            Stream.concat(VIEWS.stream(), Stream.of("erasure")).toList();

    private final Sender sender;
    private final EventLog log;
    private final AppliedPositions applied;
    private final JourneyKeys keys;
    private final Past past;
    private final PaperAtHand paper;
    private final Clock clock;
    private final HttpServletRequest request;

    /** @param request the one that is being answered: a proxy for the thread's own */
    Recorder(
            Sender sender,
            EventLog log,
            AppliedPositions applied,
            JourneyKeys keys,
            Past past,
            PaperAtHand paper,
            Clock clock,
            HttpServletRequest request) {
        this.sender = sender;
        this.log = log;
        this.applied = applied;
        this.keys = keys;
        this.past = past;
        this.paper = paper;
        this.clock = clock;
        this.request = request;
    }

    /** Starts a journey: its key is kept before its first word is, and only if it can start. */
    ResponseEntity<Receipt> start(Entry<StartJourney> entry) {
        Sealing sealing = Sealing.of(request);
        JourneyId journey = new JourneyId(sealing.record());
        requirePossible(entry.command(), recording(journey, entry));
        keys.keep(signedIn(), sealing.key());
        return record(journey, entry);
    }

    /** A repeat is answered from what it has recorded. */
    private void requirePossible(StartJourney start, Recording recording) {
        try {
            if (known(recording).isEmpty()) {
                Starting.requirePossible(start, recording);
            }
        } catch (RuntimeException e) {
            throw Refusals.problem(e);
        }
    }

    /** @throws Problem what the journey refuses; nothing was recorded */
    ResponseEntity<Receipt> record(JourneyId journey, Entry<? extends Command> entry) {
        Recording recording = recording(journey, entry);
        Optional<PlacedCommit> known = known(recording);
        JourneyFacts facts = known.isPresent() ? null : send(entry.command(), recording);
        PlacedCommit placed = known.or(() -> log.find(recording.record())).orElseThrow();
        requireSameRequest(placed, recording);
        boolean fresh = await(entry.command(), placed);
        return answer(entry.command(), receipt(journey, entry.command(), placed, facts), fresh);
    }

    /** What an earlier request with the same Idempotency-Key has recorded. */
    private Optional<PlacedCommit> known(Recording recording) {
        return IdempotencyKey.of(request).flatMap(key -> log.find(recording.record()));
    }

    private Recording recording(JourneyId journey, Entry<? extends Command> entry) {
        SignedIn who = signedIn();
        Sealing sealing = Sealing.of(request);
        return new Recording(
                journey,
                sealing.record(),
                sealing.fingerprint(request),
                who.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                entry.occurredOn(),
                entry.override(),
                null,
                who.signedInAt());
    }

    private boolean mayRead() {
        return signedIn().scopes().contains(Scope.READ);
    }

    private SignedIn signedIn() {
        if (request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who) {
            return who;
        }
        throw new IllegalStateException("nobody is signed in");
    }

    /** The facts after the command, or null when another request with the same record was faster. */
    private @Nullable JourneyFacts send(Command command, Recording recording) {
        try {
            return sender.send(command, recording);
        } catch (ConcurrencyException e) {
            throw e;
        } catch (RuntimeException e) {
            // What stands in the way may be what the faster of two equal requests has just recorded.
            if (known(recording).isPresent()) {
                return null;
            }
            throw Refusals.problem(e);
        }
    }

    private static void requireSameRequest(PlacedCommit placed, Recording recording) {
        String first = placed.commit().events().getFirst().metadata().get(Recording.FINGERPRINT);
        if (!recording.fingerprint().equals(first)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was used for another request.");
        }
    }

    private boolean await(Command command, PlacedCommit placed) {
        boolean erases = command instanceof EraseText || command instanceof EraseJourney;
        try {
            return applied.await(erases ? VIEWS_AND_ERASURE : VIEWS, placed.lastPosition(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Receipt receipt(JourneyId journey, Command command, PlacedCommit placed, @Nullable JourneyFacts facts) {
        long last = placed.commit().lastSequence();
        List<Happening> happenings = past.between(journey, placed.commit().sequence(), last);
        return Receipt.of(
                journey,
                placed.lastPosition(),
                happenings,
                facts == null ? past.factsAfter(journey, last) : facts,
                command instanceof LogUrge && mayRead() ? paper.asOf(journey, last) : null);
    }

    private static ResponseEntity<Receipt> answer(Command command, Receipt receipt, boolean fresh) {
        String journey = "/api/journeys/" + receipt.journey();
        URI place = URI.create(command instanceof StartJourney ? journey : journey + "/timeline/" + receipt.record());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.created(place).header("Onward-Position", Long.toString(receipt.position()));
        return (fresh ? answer : answer.header("Onward-Stale", "true")).body(receipt);
    }
}
