package dev.onward.journey.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onward.journey.events.Happening;
import dev.onward.journey.events.JourneyEvent;
import dev.onward.journey.events.KeepingEvent.GuardNoticed;
import dev.onward.journey.events.KeepingEvent.GuardOverridden;
import dev.onward.journey.events.Kind;
import dev.onward.journey.events.LettersEvent.LetterLeft;
import dev.onward.journey.events.MovingOnEvent.Left;
import dev.onward.journey.events.TalkingEvent.TalkHeld;
import dev.onward.journey.facts.JourneyFacts;
import dev.onward.journey.facts.Suggestion;
import dev.onward.shared.JourneyId;
import dev.onward.shared.OccurredOn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded. Made from the commit alone, so that a repeated request gets the same answer again.
 *
 * @param position of the record's last event in the log
 * @param sequence of the record's first event in the journey
 * @param unmet the guards that were open, whether it was a fact, noticed or overridden
 * @param reasonsPaper with an urge: the paper as it stands; only for who may read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        JourneyId journey,
        UUID record,
        String kind,
        long position,
        long sequence,
        OccurredOn occurredOn,
        Instant recordedAt,
        List<String> unmet,
        List<Suggestion> suggestions,

        @Schema(ref = "#/components/schemas/ReasonsPaper") @Nullable
        Record reasonsPaper) {

    /** @param happenings the events of one record, the main one first; {@code facts} are those after them */
    static Receipt of(
            JourneyId journey,
            long lastPosition,
            List<Happening> happenings,
            JourneyFacts facts,
            @Nullable Record reasonsPaper) {
        Happening main = happenings.getFirst();
        return new Receipt(
                journey,
                main.record(),
                Kind.of(main.event()).name(),
                lastPosition,
                main.sequence(),
                main.event().occurredOn(),
                main.recordedAt(),
                happenings.stream()
                        .flatMap(happening -> unmet(happening.event()))
                        .toList(),
                Suggestion.after(main, facts),
                reasonsPaper);
    }

    private static Stream<String> unmet(JourneyEvent event) {
        return switch (event) {
            case GuardOverridden overridden -> Stream.of(overridden.guard());
            case GuardNoticed noticed -> Stream.of(noticed.guard());
            case TalkHeld held -> held.unmet().stream();
            case LetterLeft left -> left.unmet().stream();
            case Left left -> left.unmet().stream();
            default -> Stream.empty();
        };
    }
}
