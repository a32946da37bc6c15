package dev.onward.journey.commands;

import dev.onward.journey.events.DecidingEvent;
import dev.onward.journey.events.DecidingEvent.Decision;
import dev.onward.journey.events.DecidingEvent.ForWhom;
import dev.onward.journey.events.DecidingEvent.Rethought;
import dev.onward.journey.events.DecidingEvent.Side;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Weighing, deciding, and standing by it or not. */
public sealed interface DecidingCommand extends Command {

    @Becomes(DecidingEvent.ConsiderationWeighed.class)
    record WeighConsideration(
            @NotNull Side side,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @NotNull @Min(1) @Max(10) Integer weight,
            @NotNull ForWhom forWhom)
            implements DecidingCommand {}

    @Becomes(DecidingEvent.DecisionMade.class)
    record MakeDecision(
            @NotNull Decision decision,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements DecidingCommand {}

    @Becomes(DecidingEvent.CalmCheckedIn.class)
    record CheckInCalm(
            @NotNull @Min(0) @Max(10) Integer calm,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText whatHelps) implements DecidingCommand {}

    @Becomes(DecidingEvent.DecisionWavered.class)
    record WaverOnDecision(
            @NotNull @Min(0) @Max(10) Integer strength,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText trigger)
            implements DecidingCommand {}

    @Becomes(DecidingEvent.DecisionReaffirmed.class)
    record ReaffirmDecision(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText whyStill) implements DecidingCommand {}

    @Becomes(DecidingEvent.DecisionRevoked.class)
    record RevokeDecision(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements DecidingCommand {}

    @Becomes(DecidingEvent.LifeWithoutImagined.class)
    record ImagineLifeWithout(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText scene) implements DecidingCommand {}

    @Becomes(DecidingEvent.PartnersDecisionAccepted.class)
    record AcceptPartnersDecision(
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements DecidingCommand {}

    /** {@code days} from the decision on; 7 to 30 are suggested. */
    @Becomes(DecidingEvent.CoolingOffChanged.class)
    record ChangeCoolingOff(
            @NotNull @Min(0) @Max(365) Integer days,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements DecidingCommand {}

    @Becomes(DecidingEvent.DecisionRethought.class)
    record RethinkDecision(
            @NotNull Rethought outcome,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements DecidingCommand {}
}
