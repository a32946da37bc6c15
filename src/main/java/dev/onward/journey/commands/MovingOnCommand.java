package dev.onward.journey.commands;

import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.LettingGo;
import dev.onward.journey.events.MovingOnEvent.MementoKind;
import dev.onward.journey.events.MovingOnEvent.MementoMark;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.journey.events.MovingOnEvent.UrgeEnd;
import dev.onward.journey.events.MovingOnEvent.UrgeKind;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walking away and going on. */
public sealed interface MovingOnCommand extends Command {

    @Becomes(MovingOnEvent.Left.class)
    record RecordLeaving(
            @NotNull HowLeft how,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements MovingOnCommand {}

    @Becomes(MovingOnEvent.UrgeLogged.class)
    record LogUrge(
            @NotNull UrgeKind kind,
            @NotNull @Min(0) @Max(10) Integer intensity,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText trigger)
            implements MovingOnCommand {}

    @Becomes(MovingOnEvent.UrgeFollowedUp.class)
    record FollowUpUrge(
            @NotNull UUID urge,
            @NotNull UrgeEnd end,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText helpedBy) implements MovingOnCommand {}

    @Becomes(MovingOnEvent.MementoListed.class)
    record ListMemento(
            @NotNull MementoKind kind,
            @NotNull @Size(min = 1, max = Lengths.LINE) PrivateText what,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where,
            @Nullable Set<@NotNull MementoMark> marks)
            implements MovingOnCommand {}

    @Becomes(MovingOnEvent.MementoBoxed.class)
    record BoxMemento(
            @NotNull UUID memento,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where) implements MovingOnCommand {}

    record LetGoOfMemento(@NotNull UUID memento, @NotNull LettingGo how) implements MovingOnCommand {}

    @Becomes(MovingOnEvent.PursuitTakenUp.class)
    record TakeUpPursuit(
            @NotNull PursuitKind kind,
            @NotNull @Size(min = 1, max = Lengths.LINE) PrivateText what) implements MovingOnCommand {}

    /** {@code minutes} is how long it took, up to a day. */
    @Becomes(MovingOnEvent.PursuitSessionLogged.class)
    record LogPursuitSession(
            @NotNull UUID pursuit,
            @Nullable @Min(0) @Max(1440) Integer minutes,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words)
            implements MovingOnCommand {}
}
