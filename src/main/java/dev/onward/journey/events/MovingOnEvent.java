package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.List;
import java.util.Set;
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

    enum UrgeKind {
        CONTACT,
        RETURN,
        LOOK_UP,
        REMINISCE,
        MISSING
    }

    enum UrgeEnd {
        PASSED,
        ACTED,
        STILL
    }

    enum MementoKind {
        PHYSICAL,
        DIGITAL
    }

    /** What makes a memento more than the person's own to let go of. */
    enum MementoMark {
        JOINT,
        IRREPLACEABLE,
        CHILDRENS
    }

    enum LettingGo {
        DELETED,
        DISCARDED,
        RETURNED,
        GIVEN,
        FOR_CHILDREN
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

    /** Intensity from 0 to 10. */
    @Recorded("urge-logged")
    record UrgeLogged(
            OccurredOn occurredOn,
            UrgeKind kind,
            int intensity,
            @Nullable PrivateText trigger) implements MovingOnEvent {}

    @Recorded("urge-followed-up")
    record UrgeFollowedUp(
            OccurredOn occurredOn,
            UUID urge,
            UrgeEnd end,
            @Nullable PrivateText helpedBy) implements MovingOnEvent {}

    @Recorded("memento-listed")
    record MementoListed(
            OccurredOn occurredOn,
            MementoKind kind,
            PrivateText what,
            @Nullable PrivateText where,
            Set<MementoMark> marks)
            implements MovingOnEvent {}

    @Recorded("memento-boxed")
    record MementoBoxed(
            OccurredOn occurredOn, UUID memento, @Nullable PrivateText where) implements MovingOnEvent {}

    @Recorded("memento-let-go")
    record MementoLetGo(OccurredOn occurredOn, UUID memento, LettingGo how) implements MovingOnEvent {}

    @Recorded("pursuit-taken-up")
    record PursuitTakenUp(OccurredOn occurredOn, PursuitKind kind, PrivateText what) implements MovingOnEvent {}

    @Recorded("pursuit-session-logged")
    record PursuitSessionLogged(
            OccurredOn occurredOn,
            UUID pursuit,
            @Nullable Integer minutes,
            @Nullable PrivateText words) implements MovingOnEvent {}
}
