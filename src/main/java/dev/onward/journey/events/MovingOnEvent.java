package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walking away and going on (article, statements 54–62). */
@PartOf(phase = Phase.MOVING_ON, perspective = Perspective.BEHAVIOURAL)
public sealed interface MovingOnEvent extends JourneyEvent {

    enum HowLeft {
        MOVED_OUT,
        THEY_MOVED,
        ENDED
    }

    enum PursuitKind {
        HOBBY,
        ACTIVITY,
        CAREER
    }

    /** {@code unmet} names the guards that were open when it happened. */
    @Recorded("left")
    record Left(
            OccurredOn occurredOn, HowLeft how, @Nullable PrivateText words, List<String> unmet)
            implements MovingOnEvent {}

    @Recorded("pursuit-taken-up")
    record PursuitTakenUp(OccurredOn occurredOn, PursuitKind kind, PrivateText what) implements MovingOnEvent {}

    @Recorded("pursuit-session-logged")
    record PursuitSessionLogged(
            OccurredOn occurredOn,
            UUID pursuit,
            @Nullable Integer minutes,
            @Nullable PrivateText words) implements MovingOnEvent {}

    /** {@code when} is meant for the future, as precisely as it is known. */
    @Recorded("leaving-planned")
    record LeavingPlanned(
            OccurredOn occurredOn,
            OccurredOn when,
            @Nullable PrivateText whereTo,
            @Nullable PrivateText whatToTake) implements MovingOnEvent {}

    /** How the parting was, from 0 for ugly to 10 for peaceful. */
    @RestsOnSafetyPath
    @Recorded("parting-reviewed")
    record PartingReviewed(
            OccurredOn occurredOn, int tone, @Nullable PrivateText toMend) implements MovingOnEvent {}

    @Recorded("fresh-start-set")
    record FreshStartSet(OccurredOn occurredOn, PrivateText text) implements MovingOnEvent {}

    @Recorded("pursuit-put-down")
    record PursuitPutDown(
            OccurredOn occurredOn, UUID pursuit, @Nullable PrivateText why) implements MovingOnEvent {}

    /** Looking back at a time, {@code aboutWhen}, with today's eyes. */
    @Recorded("reflected")
    record Reflected(
            OccurredOn occurredOn,
            PrivateText question,
            PrivateText answerNow,
            @Nullable OccurredOn aboutWhen) implements MovingOnEvent {}

    /** What the person would tell somebody who stands where they stood. */
    @Recorded("lesson-given")
    record LessonGiven(OccurredOn occurredOn, PrivateText text) implements MovingOnEvent {}
}
