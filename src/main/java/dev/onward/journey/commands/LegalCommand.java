package dev.onward.journey.commands;

import dev.onward.journey.events.LegalEvent;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.LegalEvent.SeparationType;
import dev.onward.shared.PrivateText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The legal side. */
public sealed interface LegalCommand extends Command {

    @Becomes(LegalEvent.LegalAdviceRecorded.class)
    record RecordLegalAdvice(
            @NotNull @Size(min = 1, max = Lengths.PAGE) PrivateText advice,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText from)
            implements LegalCommand {}

    @Becomes(LegalEvent.LegalAdviceWaived.class)
    record WaiveLegalAdvice(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText why) implements LegalCommand {}

    @Becomes(LegalEvent.SeparationTypeSet.class)
    record SetSeparationType(@NotNull SeparationType type) implements LegalCommand {}

    @Becomes(LegalEvent.RigidityFlagged.class)
    record FlagRigidity(
            @NotNull Rigidity rigidity,
            @Nullable @Size(min = 1, max = Lengths.NOTE) PrivateText words) implements LegalCommand {}

    @Becomes(LegalEvent.LegalQuestionAsked.class)
    record AskLegalQuestion(
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text) implements LegalCommand {}

    @Becomes(LegalEvent.LegalQuestionAnswered.class)
    record AnswerLegalQuestion(
            @NotNull UUID question,
            @NotNull @Size(min = 1, max = Lengths.NOTE) PrivateText text,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText from)
            implements LegalCommand {}

    @Becomes(LegalEvent.DocumentListed.class)
    record ListDocument(
            @NotNull @Size(min = 1, max = Lengths.LINE) PrivateText what,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where)
            implements LegalCommand {}

    @Becomes(LegalEvent.DocumentGathered.class)
    record GatherDocument(
            @NotNull UUID document,
            @Nullable @Size(min = 1, max = Lengths.LINE) PrivateText where) implements LegalCommand {}
}
