package dev.onward.journey.commands;

import dev.onward.journey.events.MementosEvent;
import dev.onward.journey.events.MementosEvent.LettingGo;
import dev.onward.journey.events.MementosEvent.MementoKind;
import dev.onward.journey.events.MementosEvent.MementoMark;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things that remind of the relationship. */
public sealed interface MementosCommand extends Command {

    @Becomes(MementosEvent.MementoListed.class)
    record ListMemento(
            @NotNull MementoKind kind,
            @NotNull @Size(min = 1, max = Lengths.LINE) PrivateText what,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where,
            @Nullable Set<@NotNull MementoMark> marks)
            implements MementosCommand {}

    @Becomes(MementosEvent.MementoBoxed.class)
    record BoxMemento(
            @NotNull UUID memento,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where) implements MementosCommand {}

    @Becomes(MementosEvent.MementoLetGo.class)
    record LetGoOfMemento(@NotNull UUID memento, @NotNull LettingGo how) implements MementosCommand {}

    @Becomes(MementosEvent.MementoKept.class)
    record KeepMemento(
            @NotNull UUID memento,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements MementosCommand {}
}
