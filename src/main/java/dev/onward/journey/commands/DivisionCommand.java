package dev.onward.journey.commands;

import dev.onward.journey.events.DivisionEvent;
import dev.onward.journey.events.DivisionEvent.MatterKind;
import dev.onward.journey.events.DivisionEvent.ProposedBy;
import dev.onward.shared.Money;
import dev.onward.shared.PrivateText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

    @Becomes(DivisionEvent.NoneDeclared.class)
    record DeclareNone(@NotNull MatterKind kind) implements DivisionCommand {}

    @Becomes(DivisionEvent.DivisionProposed.class)
    record ProposeDivision(
            @NotNull UUID matter,
            @NotNull @Valid ProposedShares shares,
            @NotNull ProposedBy by,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words)
            implements DivisionCommand {}

    /** Percent that add up to 100; {@code others} get nothing if they are left out. */
    record ProposedShares(
            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal mine,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal partners,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal others) {}

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
