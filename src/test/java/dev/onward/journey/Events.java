package dev.onward.journey;

import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CustodyEvent.CustodyProposed;
import dev.onward.journey.events.CustodyEvent.Slot;
import dev.onward.journey.events.CustodyEvent.With;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DivisionEvent.DivisionProposed;
import dev.onward.journey.events.DivisionEvent.MatterAdded;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.PaceSet;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.LegalEvent.RigidityFlagged;
import dev.onward.journey.events.LettersEvent.LetterDrafted;
import dev.onward.journey.events.LettersEvent.LetterKind;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.SafetyEvent.SafetyItemAdded;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Events as a story tells them, reduced to what varies. {@code on} is when they happened. */
public final class Events {

    public static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private Events() {}

    /** A stand-in for sealed words: equal for equal words. */
    public static PrivateText text(String words) {
        return PrivateText.sealed(new UUID(0, 1), words.getBytes(StandardCharsets.UTF_8), words.length());
    }

    public static JourneyEvent journeyStarted(Circumstance... circumstances) {
        return journeyStarted(VIENNA, circumstances);
    }

    public static JourneyEvent journeyStarted(ZoneId zone, Circumstance... circumstances) {
        Set<Circumstance> why = circumstances.length == 0 ? Set.of(Circumstance.OTHER) : Set.of(circumstances);
        return new JourneyStarted(
                OccurredOn.at(JourneyStory.BEGIN),
                JourneyStory.OWNER,
                text("Kim"),
                why,
                Set.of(),
                null,
                zone,
                Locale.ENGLISH);
    }

    public static JourneyEvent child(OccurredOn on) {
        return new ChildAdded(on, text("Mo"), 2015);
    }

    /** That the child lives with the person, and sees the partner at these times. */
    public static JourneyEvent custodyProposed(OccurredOn on, UUID child, Slot... schedule) {
        return new CustodyProposed(on, Set.of(child), With.ME, List.of(schedule), null, null);
    }

    public static JourneyEvent pace(OccurredOn on, Integer coolingOffDays, GuardMode mode) {
        return new PaceSet(on, coolingOffDays, mode, null);
    }

    public static JourneyEvent rated(OccurredOn on, Integer mood, Integer hurt) {
        return new GaugesRated(on, mood, null, hurt, null, null, null);
    }

    public static JourneyEvent retracted(OccurredOn on, UUID record, String kind) {
        return new RecordRetracted(on, record, kind, null);
    }

    public static JourneyEvent redated(OccurredOn on, UUID record, String corrected) {
        return new RecordAmended(on, record, Map.of(), OccurredOn.of(corrected));
    }

    public static JourneyEvent acknowledged(OccurredOn on) {
        return new StatusAcknowledged(on, text("it is over"));
    }

    public static JourneyEvent concluded(OccurredOn on, Conclusion conclusion) {
        return new StatusConcluded(on, conclusion, null);
    }

    /** A decision to leave with its cooling-off period; the end that it names counts for nothing in the fold. */
    public static JourneyEvent[] decidedToLeave(OccurredOn on, int days) {
        return new JourneyEvent[] {decided(on, Decision.LEAVE), new CoolingOffStarted(on, days, Instant.EPOCH)};
    }

    public static JourneyEvent decided(OccurredOn on, Decision decision) {
        return new DecisionMade(on, decision, null);
    }

    public static JourneyEvent wavered(OccurredOn on) {
        return new DecisionWavered(on, 5, null);
    }

    public static JourneyEvent reaffirmed(OccurredOn on) {
        return new DecisionReaffirmed(on, text("still"));
    }

    public static JourneyEvent revoked(OccurredOn on) {
        return new DecisionRevoked(on, text("no"));
    }

    public static JourneyEvent calm(OccurredOn on, int calm) {
        return new CalmCheckedIn(on, calm, null);
    }

    public static JourneyEvent reason(OccurredOn on) {
        return new ReasonAdded(on, text("I am not seen"), ForWhom.MYSELF, 7);
    }

    public static JourneyEvent waivedLegalAdvice(OccurredOn on) {
        return new LegalAdviceWaived(on, text("nothing to divide"));
    }

    /** Something of both, of no value that is known. */
    public static JourneyEvent matter(OccurredOn on, MatterKind kind) {
        return new MatterAdded(on, kind, text("the car"), true, null);
    }

    public static JourneyEvent proposed(OccurredOn on, UUID matter) {
        BigDecimal half = BigDecimal.valueOf(50);
        return new DivisionProposed(on, matter, new Shares(half, half, BigDecimal.ZERO), ProposedBy.TOGETHER, null);
    }

    public static JourneyEvent rigid(OccurredOn on, Rigidity rigidity) {
        return new RigidityFlagged(on, rigidity, null);
    }

    public static JourneyEvent objection(OccurredOn on) {
        return new ObjectionExpected(on, text("you promised"), ObjectionKind.EMOTIONAL, null);
    }

    public static JourneyEvent rehearsed(OccurredOn on, UUID objection) {
        return new ObjectionRehearsed(on, objection, 5);
    }

    public static JourneyEvent planned(OccurredOn on, Instant at) {
        return new TalkPlanned(on, at, null, null, Set.of(), null, null);
    }

    public static JourneyEvent talked(OccurredOn on, TalkOutcome outcome) {
        return new TalkHeld(on, outcome, null, Set.of(), null, List.of());
    }

    public static JourneyEvent left(OccurredOn on) {
        return new Left(on, HowLeft.MOVED_OUT, null, List.of());
    }

    public static JourneyEvent memento(OccurredOn on, MementoMark... marks) {
        return new MementoListed(on, MementoKind.PHYSICAL, text("mug"), null, Set.of(marks));
    }

    public static JourneyEvent letter(OccurredOn on, LetterKind kind) {
        return new LetterDrafted(on, kind, text("dear"));
    }

    public static JourneyEvent pursuit(OccurredOn on) {
        return new PursuitTakenUp(on, PursuitKind.HOBBY, text("pottery"));
    }

    public static JourneyEvent safetyItem(OccurredOn on) {
        return new SafetyItemAdded(on, text("a bag at Ada's"));
    }
}
