package dev.onward.journey.commands;

import dev.onward.journey.events.MovingOnEvent;
import dev.onward.journey.events.MovingOnEvent.HowLeft;
import dev.onward.journey.events.MovingOnEvent.PursuitKind;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walking away and going on. */
public sealed interface MovingOnCommand extends Command {

    @Becomes(MovingOnEvent.Left.class)
    record RecordLeaving(
            @NotNull HowLeft how,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements MovingOnCommand {}

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

    /** {@code when} may lie in the future. */
    @Becomes(MovingOnEvent.LeavingPlanned.class)
    record PlanLeaving(
            @NotNull OccurredOn when,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText whereTo,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText whatToTake)
            implements MovingOnCommand {}

    /** {@code tone} from 0 for ugly to 10 for peaceful. */
    @Becomes(MovingOnEvent.PartingReviewed.class)
    record ReviewParting(
            @NotNull @Min(0) @Max(10) Integer tone,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText toMend) implements MovingOnCommand {}

    @Becomes(MovingOnEvent.FreshStartSet.class)
    record SetFreshStart(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText text) implements MovingOnCommand {}

    @Becomes(MovingOnEvent.PursuitPutDown.class)
    record PutDownPursuit(
            @NotNull UUID pursuit,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements MovingOnCommand {}

    @Becomes(MovingOnEvent.Reflected.class)
    record Reflect(
            @NotNull @Size(min = 1, max = Lengths.LINE) PrivateText question,
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText answerNow,
            @Nullable OccurredOn aboutWhen)
            implements MovingOnCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }

    @Becomes(MovingOnEvent.LessonGiven.class)
    record GiveLesson(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText text) implements MovingOnCommand {

        @Override
        public boolean canFollowClosing() {
            return true;
        }
    }
}
