package dev.onward.journey.write;

import dev.onward.journey.commands.KeepingCommand.AddAffectedPerson;
import dev.onward.journey.commands.KeepingCommand.AddChild;
import dev.onward.journey.commands.KeepingCommand.ChangeCircumstances;
import dev.onward.journey.commands.KeepingCommand.CloseJourney;
import dev.onward.journey.commands.KeepingCommand.EraseJourney;
import dev.onward.journey.commands.KeepingCommand.RankPriorities;
import dev.onward.journey.commands.KeepingCommand.RateGauges;
import dev.onward.journey.commands.KeepingCommand.ReopenJourney;
import dev.onward.journey.commands.KeepingCommand.ResumeStep;
import dev.onward.journey.commands.KeepingCommand.SetPace;
import dev.onward.journey.commands.KeepingCommand.SkipStep;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.commands.KeepingCommand.WriteEntry;
import dev.onward.journey.events.KeepingEvent.AffectedPersonAdded;
import dev.onward.journey.events.KeepingEvent.ChildAdded;
import dev.onward.journey.events.KeepingEvent.CircumstancesChanged;
import dev.onward.journey.events.KeepingEvent.EntryWritten;
import dev.onward.journey.events.KeepingEvent.GaugesRated;
import dev.onward.journey.events.KeepingEvent.JourneyClosed;
import dev.onward.journey.events.KeepingEvent.JourneyErased;
import dev.onward.journey.events.KeepingEvent.JourneyReopened;
import dev.onward.journey.events.KeepingEvent.JourneyStarted;
import dev.onward.journey.events.KeepingEvent.PaceSet;
import dev.onward.journey.events.KeepingEvent.PrioritiesRanked;
import dev.onward.journey.events.KeepingEvent.StepResumed;
import dev.onward.journey.events.KeepingEvent.StepSkipped;
import dev.onward.journey.facts.KeepingFacts.State;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Starting, writing, pacing and ending a journey. */
interface Keeping extends Correcting {

    default void begin(StartJourney start, Recording recording) {
        requireNotInFuture("occurredOn", recording.occurredOn(), recording, start.zone());
        requireNotInFuture("since", start.since(), recording, start.zone());
        record(
                recording,
                new JourneyStarted(
                        recording.occurredOn(),
                        recording.owner(),
                        start.alias(),
                        start.circumstances(),
                        orEmpty(start.forOthers()),
                        start.since(),
                        start.zone(),
                        Locale.forLanguageTag(start.locale())));
    }

    @CommandHandler
    default void handle(ChangeCircumstances change, Recording recording) {
        record(
                recording,
                new CircumstancesChanged(recording.occurredOn(), change.circumstances(), orEmpty(change.forOthers())));
    }

    @CommandHandler
    default void handle(SetPace pace, Recording recording) {
        record(recording, new PaceSet(recording.occurredOn(), pace.coolingOffDays(), pace.guardMode(), pace.prompts()));
    }

    @CommandHandler
    default void handle(AddChild child, Recording recording) {
        int thisYear = recording.now().atZone(facts().zone()).getYear();
        if (child.birthYear() > thisYear + 1) {
            throw new Invalid("birthYear", "must be at most a year from now");
        }
        record(recording, new ChildAdded(recording.occurredOn(), child.alias(), child.birthYear()));
    }

    @CommandHandler
    default void handle(AddAffectedPerson person, Recording recording) {
        record(
                recording,
                new AffectedPersonAdded(recording.occurredOn(), person.alias(), person.relation(), person.how()));
    }

    @CommandHandler
    default void handle(RankPriorities rank, Recording recording) {
        if (Set.copyOf(rank.priorities()).size() < rank.priorities().size()) {
            throw new Invalid("priorities", "must name each priority at most once");
        }
        record(recording, new PrioritiesRanked(recording.occurredOn(), rank.priorities()));
    }

    @CommandHandler
    default void handle(WriteEntry entry, Recording recording) {
        record(
                recording,
                new EntryWritten(
                        recording.occurredOn(),
                        entry.text(),
                        entry.prompt(),
                        entry.tags() == null ? List.of() : entry.tags()));
    }

    @CommandHandler
    default void handle(RateGauges rate, Recording recording) {
        record(
                recording,
                new GaugesRated(
                        recording.occurredOn(),
                        rate.mood(),
                        rate.calm(),
                        rate.hurt(),
                        rate.love(),
                        rate.resolve(),
                        rate.clarity()));
    }

    @CommandHandler
    default void handle(SkipStep skip, Recording recording) {
        requireNow(!facts().keeping().skipped().contains(skip.step()), "This step is skipped already.");
        record(recording, new StepSkipped(recording.occurredOn(), skip.step(), skip.reason()));
    }

    @CommandHandler
    default void handle(ResumeStep resume, Recording recording) {
        requireNow(facts().keeping().skipped().contains(resume.step()), "This step is not skipped.");
        record(recording, new StepResumed(recording.occurredOn(), resume.step()));
    }

    @CommandHandler
    default void handle(CloseJourney close, Recording recording) {
        requireFitting(
                close.outcome().isProposed() || !facts().safety().onPath(),
                "outcome",
                "is none that the safety path leads to");
        record(recording, new JourneyClosed(recording.occurredOn(), close.outcome(), close.words()));
    }

    @CommandHandler
    default void handle(ReopenJourney reopen, Recording recording) {
        requireNow(facts().keeping().state() == State.CLOSED, "This journey is open.");
        record(recording, new JourneyReopened(recording.occurredOn()));
    }

    @CommandHandler
    default void handle(EraseJourney erase, Recording recording) {
        record(recording, new JourneyErased(recording.occurredOn()));
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }
}
