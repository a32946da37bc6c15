package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things that remind of the relationship (article, statements 58–59). */
@PartOf(phase = Phase.MOVING_ON, perspective = Perspective.BEHAVIOURAL)
public sealed interface MementosEvent extends JourneyEvent {

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

    @Recorded("memento-listed")
    record MementoListed(
            OccurredOn occurredOn,
            MementoKind kind,
            PrivateText what,
            @Nullable PrivateText where,
            Set<MementoMark> marks)
            implements MementosEvent {}

    @Recorded("memento-boxed")
    record MementoBoxed(
            OccurredOn occurredOn, UUID memento, @Nullable PrivateText where) implements MementosEvent {}

    @Recorded("memento-let-go")
    record MementoLetGo(OccurredOn occurredOn, UUID memento, LettingGo how) implements MementosEvent {}

    /** It stays, and that is settled. */
    @Recorded("memento-kept")
    record MementoKept(
            OccurredOn occurredOn, UUID memento, @Nullable PrivateText why) implements MementosEvent {}
}
