package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the partner may say, and being prepared for it (article, statements 51–53). */
@PartOf(phase = Phase.PREPARING, perspective = Perspective.BEHAVIOURAL)
public sealed interface ObjectionsEvent extends JourneyEvent {

    enum ObjectionKind {
        EMOTIONAL,
        LEGAL,
        CHILDREN,
        MONEY,
        OTHER
    }

    /** Who thought of an objection. */
    enum Source {
        MYSELF,
        FRIEND,
        RELATIVE,
        THERAPIST,
        LAWYER,
        OTHER
    }

    @RestsOnSafetyPath
    @Recorded("objection-expected")
    record ObjectionExpected(
            OccurredOn occurredOn,
            PrivateText text,
            ObjectionKind kind,
            @Nullable Source from) implements ObjectionsEvent {}

    @RestsOnSafetyPath
    @Recorded("answer-prepared")
    record AnswerPrepared(OccurredOn occurredOn, UUID objection, PrivateText text) implements ObjectionsEvent {}

    /** Ease from 0 to 10. */
    @RestsOnSafetyPath
    @Recorded("objection-rehearsed")
    record ObjectionRehearsed(OccurredOn occurredOn, UUID objection, int ease) implements ObjectionsEvent {}
}
