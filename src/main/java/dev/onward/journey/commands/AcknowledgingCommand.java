package dev.onward.journey.commands;

import dev.onward.journey.events.AcknowledgingEvent;
import dev.onward.journey.events.AcknowledgingEvent.Answer;
import dev.onward.journey.events.AcknowledgingEvent.Conclusion;
import dev.onward.journey.events.AcknowledgingEvent.HowLongAgo;
import dev.onward.journey.events.AcknowledgingEvent.HowOften;
import dev.onward.journey.events.AcknowledgingEvent.Signal;
import dev.onward.journey.events.AcknowledgingEvent.TimeTogether;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Seeing how things stand. */
public sealed interface AcknowledgingCommand extends Command {

    /** The article's questions, at least one answered; {@code dailyTime} is the time together in minutes a day. */
    @AtLeastOne
    @Becomes(AcknowledgingEvent.StatusCheckAnswered.class)
    record AnswerStatusCheck(
            @Nullable HowLongAgo lastKindWord,
            @Nullable HowLongAgo lastDateOut,
            @Nullable @Min(0) @Max(1440) Integer dailyTime,
            @Nullable HowOften trivialFights,
            @Nullable Answer standTheSight,
            @Nullable Answer stillLove,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText absorbedBy)
            implements AcknowledgingCommand {}

    @Becomes(AcknowledgingEvent.DenialNoted.class)
    record NoteDenial(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements AcknowledgingCommand {}

    @Becomes(AcknowledgingEvent.StatusAcknowledged.class)
    record AcknowledgeStatus(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText words) implements AcknowledgingCommand {}

    @Becomes(AcknowledgingEvent.StatusConcluded.class)
    record ConcludeStatus(
            @NotNull Conclusion conclusion,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements AcknowledgingCommand {}

    /** {@code minutes} up to a day; {@code felt} is how it felt, from 0 to 10. */
    @Becomes(AcknowledgingEvent.TimeTogetherLogged.class)
    record LogTimeTogether(
            @NotNull TimeTogether kind,
            @NotNull @Min(0) @Max(1440) Integer minutes,
            @Nullable @Min(0) @Max(10) Integer felt)
            implements AcknowledgingCommand {}

    @Becomes(AcknowledgingEvent.FightLogged.class)
    record LogFight(
            @NotNull Boolean trivial,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText about) implements AcknowledgingCommand {}

    @Becomes(AcknowledgingEvent.SignalNoted.class)
    record NoteSignal(
            @NotNull Signal signal,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements AcknowledgingCommand {}

    @Becomes(AcknowledgingEvent.HopeNoted.class)
    record NoteHope(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements AcknowledgingCommand {}
}
