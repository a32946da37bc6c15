package dev.onward.journey.write;

import static dev.onward.journey.Events.VIENNA;
import static dev.onward.journey.Events.calm;
import static dev.onward.journey.Events.concluded;
import static dev.onward.journey.Events.decidedToLeave;
import static dev.onward.journey.Events.memento;
import static dev.onward.journey.Events.objection;
import static dev.onward.journey.Events.reason;
import static dev.onward.journey.Events.rehearsed;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.Events;
import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.AcknowledgingCommand.AcknowledgeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.AnswerStatusCheck;
import dev.onward.journey.commands.AcknowledgingCommand.ConcludeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.NoteDenial;
import dev.onward.journey.commands.Command;
import dev.onward.journey.commands.ContactCommand.FollowUpUrge;
import dev.onward.journey.commands.ContactCommand.LogUrge;
import dev.onward.journey.commands.CorrectingCommand.AmendRecord;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.CorrectingCommand.RetractRecord;
import dev.onward.journey.commands.DecidingCommand.CheckInCalm;
import dev.onward.journey.commands.DecidingCommand.MakeDecision;
import dev.onward.journey.commands.DecidingCommand.ReaffirmDecision;
import dev.onward.journey.commands.DecidingCommand.RevokeDecision;
import dev.onward.journey.commands.DecidingCommand.WaverOnDecision;
import dev.onward.journey.commands.DecidingCommand.WeighConsideration;
import dev.onward.journey.commands.KeepingCommand.AddChild;
import dev.onward.journey.commands.KeepingCommand.ChangeCircumstances;
import dev.onward.journey.commands.KeepingCommand.CloseJourney;
import dev.onward.journey.commands.KeepingCommand.EraseJourney;
import dev.onward.journey.commands.KeepingCommand.RateGauges;
import dev.onward.journey.commands.KeepingCommand.ReopenJourney;
import dev.onward.journey.commands.KeepingCommand.ResumeStep;
import dev.onward.journey.commands.KeepingCommand.SetPace;
import dev.onward.journey.commands.KeepingCommand.SkipStep;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.commands.KeepingCommand.WriteEntry;
import dev.onward.journey.commands.MementosCommand.BoxMemento;
import dev.onward.journey.commands.MementosCommand.LetGoOfMemento;
import dev.onward.journey.commands.MementosCommand.ListMemento;
import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
import dev.onward.journey.commands.ObjectionsCommand.ExpectObjection;
import dev.onward.journey.commands.ObjectionsCommand.PrepareAnswer;
import dev.onward.journey.commands.ObjectionsCommand.RehearseObjection;
import dev.onward.journey.commands.ReasonsCommand.AddReason;
import dev.onward.journey.commands.ReasonsCommand.ReadReasons;
import dev.onward.journey.commands.ReasonsCommand.RestoreReason;
import dev.onward.journey.commands.ReasonsCommand.RewordReason;
import dev.onward.journey.commands.ReasonsCommand.StrikeReason;
import dev.onward.journey.commands.SafetyCommand.LeaveSafetyPath;
import dev.onward.journey.commands.SafetyCommand.TakeSafetyPath;
import dev.onward.journey.commands.TalkingCommand.DeclareReadyToSpeak;
import dev.onward.journey.commands.TalkingCommand.PlanTalk;
import dev.onward.journey.commands.TalkingCommand.RecordTalk;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.ContactEvent.UrgeEnd;
import dev.onward.journey.events.ContactEvent.UrgeKind;
import dev.onward.journey.events.ContactEvent.UrgeLogged;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.PursuitTakenUp;
import dev.onward.journey.events.ObjectionsEvent.ObjectionKind;
import dev.onward.journey.events.ReasonsEvent.ReasonStruck;
import dev.onward.journey.events.ReasonsEvent.Way;
import dev.onward.journey.events.SafetyEvent.SafetyPathTaken;
import dev.onward.journey.events.Step;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.OccurredOn;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A command that can be said at the end of its story. */
record CommandSample(Command command, JourneyStory story) {

    static final OccurredOn NOW = OccurredOn.at(BEGIN);

    @Override
    public String toString() {
        return command.getClass().getSimpleName();
    }

    static CommandSample sample(Function<JourneyStory, Command> command) {
        JourneyStory story = JourneyStory.begun();
        story.tell(concluded(NOW, Conclusion.PART));
        return new CommandSample(command.apply(story), story);
    }

    static CommandSample decidedSample(Command command) {
        return sample(story -> {
            story.tell(decidedToLeave(NOW, 0));
            return command;
        });
    }

    /** One of every command. */
    static Stream<CommandSample> all() {
        return Stream.of(
                        first(),
                        SupportCommandSamples.all(),
                        LegalCommandSamples.all(),
                        DivisionCommandSamples.all(),
                        CustodyCommandSamples.all(),
                        KeepingCommandSamples.all(),
                        AcknowledgingCommandSamples.all(),
                        DecidingCommandSamples.all(),
                        ReasonsCommandSamples.all(),
                        TalkingCommandSamples.all(),
                        LettersCommandSamples.all(),
                        MovingOnCommandSamples.all(),
                        ContactCommandSamples.all(),
                        MementosCommandSamples.all(),
                        SafetyCommandSamples.all())
                .flatMap(samples -> samples);
    }

    private static Stream<CommandSample> first() {
        return Stream.of(
                new CommandSample(
                        new StartJourney(text("Kim"), Set.of(Circumstance.OTHER), null, null, VIENNA, "en"),
                        JourneyStory.untold()),
                sample(s -> new ChangeCircumstances(Set.of(Circumstance.OTHER), null)),
                sample(s -> new SetPace(14, null, null)),
                sample(s -> new AddChild(text("Mo"), 2015)),
                sample(s -> new WriteEntry(text("a day"), null, null)),
                sample(s -> new RateGauges(1, null, null, null, null, null)),
                sample(s -> new AmendRecord(s.tell(reason(NOW)), null, OccurredOn.of("2026-04"))),
                sample(s -> new RetractRecord(s.tell(reason(NOW)), null)),
                sample(s -> new EraseText(s.tell(reason(NOW)))),
                sample(s -> new SkipStep(Step.SUPPORT, text("x"))),
                sample(s -> {
                    s.tell(new StepSkipped(NOW, Step.SUPPORT, text("x")));
                    return new ResumeStep(Step.SUPPORT);
                }),
                sample(s -> new CloseJourney(Outcome.OTHER, null)),
                sample(s -> {
                    s.tell(new JourneyClosed(NOW, Outcome.OTHER, null));
                    return new ReopenJourney();
                }),
                sample(s -> new EraseJourney("erase this journey")),
                sample(s -> new AnswerStatusCheck(null, null, 20, null, null, null, null)),
                sample(s -> new NoteDenial(text("x"))),
                sample(s -> new AcknowledgeStatus(text("x"))),
                sample(s -> new ConcludeStatus(Conclusion.PART, null)),
                sample(s -> new WeighConsideration(Side.PRO, text("x"), 5, ForWhom.MYSELF)),
                sample(s -> new MakeDecision(Decision.LEAVE, null)),
                sample(s -> new CheckInCalm(6, null)),
                decidedSample(new WaverOnDecision(5, null)),
                decidedSample(new ReaffirmDecision(text("x"))),
                decidedSample(new RevokeDecision(text("x"))),
                sample(s -> new AddReason(text("x"), ForWhom.MYSELF, 5)),
                sample(s -> new RewordReason(s.tell(reason(NOW)), text("x"))),
                sample(s -> new StrikeReason(s.tell(reason(NOW)), null)),
                sample(s -> {
                    UUID reason = s.tell(reason(NOW));
                    s.tell(new ReasonStruck(NOW, reason, null));
                    return new RestoreReason(reason);
                }),
                sample(s -> new ReadReasons(Way.ALOUD, null)),
                sample(s -> new ExpectObjection(text("x"), ObjectionKind.OTHER, null)),
                sample(s -> new PrepareAnswer(s.tell(objection(NOW)), text("x"))),
                sample(s -> new RehearseObjection(s.tell(objection(NOW)), 5)),
                sample(s -> {
                    s.tell(reason(NOW));
                    return new PlanTalk(BEGIN, null, null, null, null, null);
                }),
                sample(s -> {
                    s.tell(Events.planned(NOW, BEGIN));
                    s.tell(calm(NOW, 6));
                    s.tell(rehearsed(NOW, s.tell(objection(NOW))));
                    return new DeclareReadyToSpeak();
                }),
                sample(s -> new RecordTalk(TalkOutcome.HELPED, null, null, null)),
                sample(s -> new RecordLeaving(HowLeft.MOVED_OUT, null)),
                sample(s -> new LogUrge(UrgeKind.CONTACT, 5, null)),
                sample(s -> new FollowUpUrge(
                        s.tell(new UrgeLogged(NOW, UrgeKind.CONTACT, 5, null)), UrgeEnd.PASSED, null, null)),
                sample(s -> new ListMemento(MementoKind.PHYSICAL, text("x"), null, null)),
                sample(s -> new BoxMemento(s.tell(memento(NOW)), null)),
                sample(s -> new LetGoOfMemento(s.tell(memento(NOW)), LettingGo.GIVEN)),
                sample(s -> new TakeUpPursuit(PursuitKind.HOBBY, text("x"))),
                sample(s -> new LogPursuitSession(
                        s.tell(new PursuitTakenUp(NOW, PursuitKind.HOBBY, text("x"))), null, null)),
                sample(s -> new TakeSafetyPath()),
                sample(s -> {
                    s.tell(new SafetyPathTaken(NOW));
                    return new LeaveSafetyPath();
                }));
    }

    /** All but the one that starts a journey. */
    static Stream<CommandSample> ofAJourney() {
        return all().filter(sample -> !(sample.command() instanceof StartJourney));
    }
}
