package dev.onward.journey.events;

import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.shared.Recorded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The legal side (article, statements 40–42). */
@PartOf(phase = Phase.PREPARING, perspective = Perspective.LEGAL)
public sealed interface LegalEvent extends JourneyEvent {

    @Recorded("legal-advice-recorded")
    record LegalAdviceRecorded(
            OccurredOn occurredOn,
            PrivateText advice,
            @Nullable PrivateText from) implements LegalEvent {}

    @Recorded("legal-advice-waived")
    record LegalAdviceWaived(OccurredOn occurredOn, PrivateText why) implements LegalEvent {}

    enum SeparationType {
        BREAKUP,
        SEPARATION,
        DIVORCE
    }

    /** How rigid the partner is in legal things. */
    enum Rigidity {
        NONE,
        SOME,
        STRONG
    }

    @Recorded("separation-type-set")
    record SeparationTypeSet(OccurredOn occurredOn, SeparationType type) implements LegalEvent {}

    @Recorded("rigidity-flagged")
    record RigidityFlagged(
            OccurredOn occurredOn,
            Rigidity rigidity,
            @Nullable PrivateText words) implements LegalEvent {}

    @Recorded("legal-question-asked")
    record LegalQuestionAsked(OccurredOn occurredOn, PrivateText text) implements LegalEvent {}

    @Recorded("legal-question-answered")
    record LegalQuestionAnswered(
            OccurredOn occurredOn,
            UUID question,
            PrivateText text,
            @Nullable PrivateText from) implements LegalEvent {}

    /** A document that will be needed; {@code where} it is supposed to be. */
    @Recorded("document-listed")
    record DocumentListed(
            OccurredOn occurredOn,
            PrivateText what,
            @Nullable PrivateText where) implements LegalEvent {}

    /** {@code where} the person keeps it. */
    @Recorded("document-gathered")
    record DocumentGathered(
            OccurredOn occurredOn, UUID document, @Nullable PrivateText where) implements LegalEvent {}
}
