package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Getting ready: the legal side and what the partner may say (article, statements 40–45 and 51–53). */
@PartOf(phase = Phase.PREPARING, perspective = Perspective.BEHAVIOURAL)
public sealed interface PreparingEvent extends JourneyEvent {

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

    @Recorded("legal-advice-recorded")
    @PartOf(phase = Phase.PREPARING, perspective = Perspective.LEGAL)
    record LegalAdviceRecorded(
            OccurredOn occurredOn,
            PrivateText advice,
            @Nullable PrivateText from) implements PreparingEvent {}

    @Recorded("legal-advice-waived")
    @PartOf(phase = Phase.PREPARING, perspective = Perspective.LEGAL)
    record LegalAdviceWaived(OccurredOn occurredOn, PrivateText why) implements PreparingEvent {}

    @RestsOnSafetyPath
    @Recorded("objection-expected")
    record ObjectionExpected(
            OccurredOn occurredOn,
            PrivateText text,
            ObjectionKind kind,
            @Nullable Source from) implements PreparingEvent {}

    @RestsOnSafetyPath
    @Recorded("answer-prepared")
    record AnswerPrepared(OccurredOn occurredOn, UUID objection, PrivateText text) implements PreparingEvent {}

    /** Ease from 0 to 10. */
    @RestsOnSafetyPath
    @Recorded("objection-rehearsed")
    record ObjectionRehearsed(OccurredOn occurredOn, UUID objection, int ease) implements PreparingEvent {}
}
