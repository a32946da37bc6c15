package dev.onward.journey.commands;

import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.journey.events.DivisionEvent.Shares;
import dev.onward.shared.Money;
import dev.onward.shared.PrivateText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be divided, and how. */
public sealed interface DivisionCommand extends Command {

    @Becomes(DivisionEvent.MatterAdded.class)
    record AddMatter(
            @NotNull MatterKind kind,
            @NotNull @Size(min = 1, max = Lengths.LINE) PrivateText what,
            @NotNull Boolean joint,
            @Nullable @Valid Money value)
            implements DivisionCommand {}

    record DeclareNone(@NotNull MatterKind kind) implements DivisionCommand {}

    /** {@code others} may be left out of the shares, which add up to 100. */
    @Becomes(DivisionEvent.DivisionProposed.class)
    record ProposeDivision(
            @NotNull UUID matter,
            @NotNull @Valid Shares shares,
            @NotNull ProposedBy by,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words)
            implements DivisionCommand {}

    @Becomes(DivisionEvent.DivisionAgreed.class)
    record AgreeDivision(
            @NotNull UUID matter,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements DivisionCommand {}

    @Becomes(DivisionEvent.DivisionDisputed.class)
    record DisputeDivision(
            @NotNull UUID matter,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements DivisionCommand {}

    @Becomes(DivisionEvent.MatterSettled.class)
    record SettleMatter(
            @NotNull UUID matter,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements DivisionCommand {}
}
