package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to the partner: to be left behind when talking did not help, or never to be sent (article, statement 50). */
@RestsOnSafetyPath
@PartOf(phase = Phase.TALKING, perspective = Perspective.BEHAVIOURAL)
public sealed interface LettersEvent extends JourneyEvent {

    enum LetterKind {
        TO_LEAVE,
        UNSENT
    }

    /** The kind of letter that an event is about: one to be left tells the partner, and rests on the safety path. */
    LetterKind kind();

    @Override
    default boolean restsOnSafetyPath() {
        return kind() == LetterKind.TO_LEAVE;
    }

    @Recorded("letter-drafted")
    record LetterDrafted(OccurredOn occurredOn, LetterKind kind, PrivateText text) implements LettersEvent {}

    @Recorded("letter-revised")
    record LetterRevised(OccurredOn occurredOn, LetterKind kind, UUID letter, PrivateText text)
            implements LettersEvent, Restates {

        @Override
        public UUID restated() {
            return letter;
        }
    }

    /** It is no longer changed. */
    @Recorded("letter-sealed")
    record LetterSealed(OccurredOn occurredOn, LetterKind kind, UUID letter) implements LettersEvent {}

    @Recorded("letter-discarded")
    record LetterDiscarded(OccurredOn occurredOn, LetterKind kind, UUID letter) implements LettersEvent {}

    /** {@code unmet} names the guards that were open when it happened. */
    @Recorded("letter-left")
    record LetterLeft(
            OccurredOn occurredOn,
            LetterKind kind,
            UUID letter,
            @Nullable PrivateText where,
            List<String> unmet) implements LettersEvent {}
}
