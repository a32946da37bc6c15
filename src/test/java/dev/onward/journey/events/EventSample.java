package dev.onward.journey.events;

import dev.onward.journey.events.AcknowledgingEvent.Answer;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.DenialNoted;
import dev.onward.journey.events.AcknowledgingEvent.HowLongAgo;
import dev.onward.journey.events.AcknowledgingEvent.HowOften;
import dev.onward.journey.events.AcknowledgingEvent.StatusAcknowledged;
import dev.onward.journey.events.AcknowledgingEvent.StatusCheckAnswered;
import dev.onward.journey.events.AcknowledgingEvent.StatusConcluded;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeFollowedUp;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
import dev.onward.journey.events.DecidingEvent.CalmCheckedIn;
import dev.onward.journey.events.DecidingEvent.ConsiderationWeighed;
import dev.onward.journey.events.DecidingEvent.CoolingOffStarted;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.DecisionMade;
import dev.onward.journey.events.DecidingEvent.DecisionReaffirmed;
import dev.onward.journey.events.DecidingEvent.DecisionRevoked;
import dev.onward.journey.events.DecidingEvent.DecisionWavered;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.ForOthers;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.journey.events.KeepingEvent.PaceSet;
import dev.onward.journey.events.KeepingEvent.Prompts;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoBoxed;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MementosEvent.MementoLetGo;
import dev.onward.journey.events.MementosEvent.MementoListed;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.PursuitSessionLogged;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.ObjectionsEvent.AnswerPrepared;
import dev.onward.journey.events.ObjectionsEvent.ObjectionExpected;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ObjectionsEvent.ObjectionRehearsed;
import dev.onward.journey.events.ObjectionsEvent.Source;
import dev.onward.journey.events.ReasonsEvent.ReasonAdded;
import dev.onward.journey.events.ReasonsEvent.ReasonRestored;
import dev.onward.journey.events.ReasonsEvent.ReasonReworded;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.ReasonsRead;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.SafetyEvent.SafetyPathLeft;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.TalkingEvent.ReadyToSpeakDeclared;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.journey.events.TalkingEvent.TalkPlanned;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of every kind with every field filled in; sets hold one element, so that their order is certain. */
public final class EventSample {

    static final OccurredOn ON = OccurredOn.of("2026-05-01");
    static final Instant AT = Instant.parse("2026-05-08T06:00:00Z");
    static final UUID RECORD = UUID.fromString("00000000-0000-0001-0000-000000000002");
    static final PrivateText TEXT = PrivateText.stored("sealed.00000000-0000-0001-0000-000000000003.d29yZHM");

    private EventSample() {}

    public static List<JourneyEvent> all() {
        return Stream.of(
                        first(),
                        KeepingEventSamples.all(),
                        AcknowledgingEventSamples.all(),
                        DecidingEventSamples.all(),
                        ReasonsEventSamples.all(),
                        SupportEventSamples.all(),
                        LegalEventSamples.all(),
                        DivisionEventSamples.all(),
                        CustodyEventSamples.all(),
                        TalkingEventSamples.all(),
                        LettersEventSamples.all(),
                        MovingOnEventSamples.all(),
                        ContactEventSamples.all(),
                        MementosEventSamples.all(),
                        SafetyEventSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<JourneyEvent> first() {
        return List.of(
                new JourneyStarted(
                        ON,
                        UUID.fromString("00000000-0000-0009-0000-000000000009"),
                        TEXT,
                        Set.of(Circumstance.FOR_OTHERS),
                        Set.of(ForOthers.PARENTS),
                        OccurredOn.of("about 2019-03"),
                        ZoneId.of("Europe/Vienna"),
                        Locale.forLanguageTag("de-AT")),
                new CircumstancesChanged(ON, Set.of(Circumstance.AT_RISK), Set.of(ForOthers.DUTY)),
                new PaceSet(ON, 14, GuardMode.NOTICE, Prompts.REFLECTIVE),
                new ChildAdded(ON, TEXT, 2015),
                new EntryWritten(ON, TEXT, TEXT, List.of(TEXT)),
                new GaugesRated(ON, 1, 2, 3, 4, 5, 6),
                new RecordAmended(ON, RECORD, Map.of("text", TEXT), OccurredOn.of("2026-04")),
                new RecordRetracted(ON, RECORD, "entry-written", TEXT),
                new TextErased(ON, RECORD),
                new StepSkipped(ON, Step.PROS_AND_CONS, TEXT),
                new StepResumed(ON, Step.PROS_AND_CONS),
                new JourneyClosed(ON, Outcome.APART_AT_PEACE, TEXT),
                new JourneyReopened(ON),
                new JourneyErased(ON),
                new GuardOverridden(ON, "cooling-off-active", TEXT),
                new GuardNoticed(ON, "not-calm"),
                new StatusCheckAnswered(
                        ON,
                        HowLongAgo.THIS_YEAR,
                        HowLongAgo.CANNOT_REMEMBER,
                        20,
                        HowOften.OFTEN,
                        Answer.NO,
                        Answer.YES,
                        TEXT),
                new DenialNoted(ON, TEXT),
                new StatusAcknowledged(ON, TEXT),
                new StatusConcluded(ON, Conclusion.PART, TEXT),
                new ConsiderationWeighed(ON, Side.CON, TEXT, 9, ForWhom.CHILDREN),
                new DecisionMade(ON, Decision.LEAVE, TEXT),
                new CoolingOffStarted(ON, 7, AT),
                new CalmCheckedIn(ON, 6, TEXT),
                new DecisionWavered(ON, 3, TEXT),
                new DecisionReaffirmed(ON, TEXT),
                new DecisionRevoked(ON, TEXT),
                new ReasonAdded(ON, TEXT, ForWhom.MYSELF, 7),
                new ReasonReworded(ON, RECORD, TEXT),
                new ReasonStruck(ON, RECORD, TEXT),
                new ReasonRestored(ON, RECORD),
                new ReasonsRead(ON, Way.ALOUD, TEXT),
                new ObjectionExpected(ON, TEXT, ObjectionKind.LEGAL, Source.LAWYER),
                new AnswerPrepared(ON, RECORD, TEXT),
                new ObjectionRehearsed(ON, RECORD, 4),
                new TalkPlanned(ON, AT, TEXT, TEXT, Set.of(RECORD), TEXT, TEXT),
                new ReadyToSpeakDeclared(ON),
                new TalkHeld(ON, TalkOutcome.HEATED, true, Set.of(RECORD), TEXT, List.of("not-calm")),
                new Left(ON, HowLeft.MOVED_OUT, TEXT, List.of("leaving-without-decision")),
                new UrgeLogged(ON, UrgeKind.LOOK_UP, 8, TEXT),
                new UrgeFollowedUp(ON, RECORD, UrgeEnd.PASSED, 3, TEXT),
                new MementoListed(ON, MementoKind.DIGITAL, TEXT, TEXT, Set.of(MementoMark.JOINT)),
                new MementoBoxed(ON, RECORD, TEXT),
                new MementoLetGo(ON, RECORD, LettingGo.RETURNED),
                new PursuitTakenUp(ON, PursuitKind.CAREER, TEXT),
                new PursuitSessionLogged(ON, RECORD, 90, TEXT),
                new SafetyPathTaken(ON),
                new SafetyPathLeft(ON));
    }
}
