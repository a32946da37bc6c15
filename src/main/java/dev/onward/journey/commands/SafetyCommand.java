package dev.onward.journey.commands;

import dev.onward.journey.events.SafetyEvent;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way for someone at risk from the partner. */
public sealed interface SafetyCommand extends Command {

    @Becomes(SafetyEvent.SafetyPathTaken.class)
    record TakeSafetyPath() implements SafetyCommand {}

    @Becomes(SafetyEvent.SafetyPathLeft.class)
    record LeaveSafetyPath() implements SafetyCommand {}

    @Becomes(SafetyEvent.SafetyItemAdded.class)
    record AddSafetyItem(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text) implements SafetyCommand {}

    @Becomes(SafetyEvent.SafetyItemTicked.class)
    record TickSafetyItem(@NotNull UUID item) implements SafetyCommand {}

    /** When it happened is {@code occurredOn}. */
    @Becomes(SafetyEvent.IncidentLogged.class)
    record LogIncident(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText what,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText evidenceWhere)
            implements SafetyCommand {}
}
