package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Telling the partner (article, statements 46–50). */
@RestsOnSafetyPath
@PartOf(phase = Phase.TALKING, perspective = Perspective.BEHAVIOURAL)
public sealed interface TalkingEvent extends JourneyEvent {

    enum TalkOutcome {
        HELPED,
        HEATED,
        CUT_SHORT,
        DID_NOT_HELP
    }

    /** {@code at} is the moment planned for; {@code reasons} are the ones to be told. */
    @Recorded("talk-planned")
    @PartOf(phase = Phase.PREPARING, perspective = Perspective.BEHAVIOURAL)
    record TalkPlanned(
            OccurredOn occurredOn,
            Instant at,
            @Nullable PrivateText where,
            @Nullable PrivateText script,
            Set<UUID> reasons,
            @Nullable PrivateText whoKnows,
            @Nullable PrivateText wayOut)
            implements TalkingEvent {}

    @Recorded("ready-to-speak-declared")
    record ReadyToSpeakDeclared(OccurredOn occurredOn) implements TalkingEvent {}

    /** {@code unmet} names the guards that were open when it happened. */
    @Recorded("talk-held")
    record TalkHeld(
            OccurredOn occurredOn,
            TalkOutcome outcome,
            @Nullable Boolean stayedPolite,
            Set<UUID> objectionsMet,
            @Nullable PrivateText agreedPoints,
            List<String> unmet)
            implements TalkingEvent {}

    /** The talk of that plan will not take place. */
    @Recorded("talk-cancelled")
    @PartOf(phase = Phase.PREPARING, perspective = Perspective.BEHAVIOURAL)
    record TalkCancelled(
            OccurredOn occurredOn, UUID plan, @Nullable PrivateText why) implements TalkingEvent {}
}
