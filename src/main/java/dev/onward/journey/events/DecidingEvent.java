package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weighing, deciding, and standing by it or not (article, statements 29–34). */
@PartOf(phase = Phase.DECIDING, perspective = Perspective.PSYCHOLOGICAL)
public sealed interface DecidingEvent extends JourneyEvent {

    enum Side {
        PRO,
        CON
    }

    /** Whom a consideration or a reason is about. */
    enum ForWhom {
        MYSELF,
        PARTNER,
        CHILDREN,
        OTHERS
    }

    enum Decision {
        LEAVE,
        STAY,
        NOT_YET
    }

    /** Weight from 1 to 10. */
    @Recorded("consideration-weighed")
    record ConsiderationWeighed(OccurredOn occurredOn, Side side, PrivateText text, int weight, ForWhom forWhom)
            implements DecidingEvent {}

    @Recorded("decision-made")
    record DecisionMade(
            OccurredOn occurredOn,
            Decision decision,
            @Nullable PrivateText why) implements DecidingEvent {}

    /** The time between deciding to leave and talking about it. */
    @Recorded("cooling-off-started")
    record CoolingOffStarted(OccurredOn occurredOn, int days, Instant endsAt) implements DecidingEvent {}

    /** Calm from 0 to 10. */
    @Recorded("calm-checked-in")
    record CalmCheckedIn(
            OccurredOn occurredOn, int calm, @Nullable PrivateText whatHelps) implements DecidingEvent {}

    /** Strength from 0 to 10. */
    @Recorded("decision-wavered")
    record DecisionWavered(
            OccurredOn occurredOn, int strength, @Nullable PrivateText trigger) implements DecidingEvent {}

    @Recorded("decision-reaffirmed")
    record DecisionReaffirmed(OccurredOn occurredOn, PrivateText whyStill) implements DecidingEvent {}

    @Recorded("decision-revoked")
    record DecisionRevoked(OccurredOn occurredOn, PrivateText why) implements DecidingEvent {}

    /** What thinking it over once more came to. */
    enum Rethought {
        STILL_BEST,
        UNSURE,
        NO_LONGER
    }

    @Recorded("life-without-imagined")
    record LifeWithoutImagined(OccurredOn occurredOn, PrivateText scene) implements DecidingEvent {}

    /** The partner has decided, and the person takes it as it is. */
    @Recorded("partners-decision-accepted")
    record PartnersDecisionAccepted(
            OccurredOn occurredOn, @Nullable PrivateText words) implements DecidingEvent {}

    /** The cooling-off period of that decision is to last so many days from the decision on. */
    @Recorded("cooling-off-changed")
    record CoolingOffChanged(OccurredOn occurredOn, UUID decision, int days, PrivateText why)
            implements DecidingEvent {}

    @Recorded("decision-rethought")
    record DecisionRethought(
            OccurredOn occurredOn,
            Rethought outcome,
            @Nullable PrivateText words) implements DecidingEvent {}
}
