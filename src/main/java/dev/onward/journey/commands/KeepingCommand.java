package dev.onward.journey.commands;

import dev.onward.journey.events.KeepingEvent;
import dev.onward.journey.events.KeepingEvent.Circumstance;
import dev.onward.journey.events.KeepingEvent.ForOthers;
import dev.onward.journey.events.KeepingEvent.GuardMode;
import dev.onward.journey.events.KeepingEvent.Outcome;
import dev.onward.journey.events.KeepingEvent.Priority;
import dev.onward.journey.events.KeepingEvent.Prompts;
import dev.onward.journey.events.KeepingEvent.Relation;
import dev.onward.journey.events.Step;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeping the journey: starting, writing, correcting, ending. */
public sealed interface KeepingCommand extends Command {

    /** {@code locale} is a language, or a language and a country: {@code de}, {@code de-AT}. */
    @Becomes(KeepingEvent.JourneyStarted.class)
    record StartJourney(
            @NotNull @Size(min = 1, max = Lengths.NAME) PrivateText alias,
            @NotEmpty Set<@NotNull Circumstance> circumstances,
            @Nullable Set<@NotNull ForOthers> forOthers,
            @Nullable OccurredOn since,
            @NotNull ZoneId zone,

            @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?")
            String locale)
            implements KeepingCommand {}

    @Becomes(KeepingEvent.CircumstancesChanged.class)
    record ChangeCircumstances(
            @NotEmpty Set<@NotNull Circumstance> circumstances,
            @Nullable Set<@NotNull ForOthers> forOthers) implements KeepingCommand {}

    /** At least one; what is left out stays as it is. */
    @AtLeastOne
    @Becomes(KeepingEvent.PaceSet.class)
    record SetPace(
            @Nullable @Min(0) @Max(365) Integer coolingOffDays,
            @Nullable GuardMode guardMode,
            @Nullable Prompts prompts)
            implements KeepingCommand {}

    @Becomes(KeepingEvent.ChildAdded.class)
    record AddChild(
            @NotNull @Size(min = 1, max = Lengths.NAME) PrivateText alias,
            @NotNull @Min(1900) @Max(2200) Integer birthYear)
            implements KeepingCommand {}

    @Becomes(KeepingEvent.EntryWritten.class)
    record WriteEntry(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText text,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText prompt,
            @Nullable @Size(max = 20) List<@NotNull @Size(min = 1, max = Lengths.NAME) PrivateText> tags)
            implements KeepingCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }

    /** Each from 0 to 10, at least one. */
    @AtLeastOne
    @Becomes(KeepingEvent.GaugesRated.class)
    record RateGauges(
            @Nullable @Min(0) @Max(10) Integer mood,
            @Nullable @Min(0) @Max(10) Integer calm,
            @Nullable @Min(0) @Max(10) Integer hurt,
            @Nullable @Min(0) @Max(10) Integer love,
            @Nullable @Min(0) @Max(10) Integer resolve,
            @Nullable @Min(0) @Max(10) Integer clarity)
            implements KeepingCommand {}

    @Becomes(KeepingEvent.StepSkipped.class)
    record SkipStep(
            @NotNull Step step,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText reason) implements KeepingCommand {}

    @Becomes(KeepingEvent.StepResumed.class)
    record ResumeStep(@NotNull Step step) implements KeepingCommand {}

    @Becomes(KeepingEvent.JourneyClosed.class)
    record CloseJourney(
            @NotNull Outcome outcome,
            @Nullable @Size(min = 1, max = Lengths.PAGE) PrivateText words) implements KeepingCommand {}

    @Becomes(KeepingEvent.JourneyReopened.class)
    record ReopenJourney() implements KeepingCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }

    /** The confirmation is the sentence {@code erase this journey}. */
    @Becomes(KeepingEvent.JourneyErased.class)
    record EraseJourney(
            @NotNull @Pattern(regexp = "erase this journey") String confirmation) implements KeepingCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }

    /** The most important first, each at most once. */
    @Becomes(KeepingEvent.PrioritiesRanked.class)
    record RankPriorities(@NotEmpty @Size(max = 5) List<@NotNull Priority> priorities) implements KeepingCommand {}

    @Becomes(KeepingEvent.AffectedPersonAdded.class)
    record AddAffectedPerson(
            @NotNull @Size(min = 1, max = Lengths.NAME) PrivateText alias,
            @NotNull Relation relation,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText how)
            implements KeepingCommand {}
}
