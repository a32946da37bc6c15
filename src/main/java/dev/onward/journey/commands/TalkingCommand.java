package dev.onward.journey.commands;

import dev.onward.journey.events.TalkingEvent;
import dev.onward.journey.events.TalkingEvent.TalkOutcome;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Telling the partner. */
public sealed interface TalkingCommand extends Command {

    /** {@code at} is the moment planned for. */
    @Becomes(TalkingEvent.TalkPlanned.class)
    record PlanTalk(
            @NotNull Instant at,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where,
            @Nullable @Size(min = 1, max = Lengths.PAGE) PrivateText script,
            @Nullable @Size(max = 100) Set<@NotNull UUID> reasons,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText whoKnows,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText wayOut)
            implements TalkingCommand {}

    @Becomes(TalkingEvent.ReadyToSpeakDeclared.class)
    record DeclareReadyToSpeak() implements TalkingCommand {}

    @Becomes(TalkingEvent.TalkHeld.class)
    record RecordTalk(
            @NotNull TalkOutcome outcome,
            @Nullable Boolean stayedPolite,
            @Nullable @Size(max = 100) Set<@NotNull UUID> objectionsMet,
            @Nullable @Size(min = 1, max = Lengths.PAGE) PrivateText agreedPoints)
            implements TalkingCommand {}

    @Becomes(TalkingEvent.TalkCancelled.class)
    record CancelTalk(
            @NotNull UUID plan,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements TalkingCommand {}
}
