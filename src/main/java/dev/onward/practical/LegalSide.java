package dev.onward.practical;

import dev.onward.journey.events.LegalEvent.DocumentGathered;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalAdviceRecorded;
import dev.onward.journey.events.LegalEvent.LegalAdviceWaived;
import dev.onward.journey.events.LegalEvent.LegalQuestionAnswered;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.LegalEvent.RigidityFlagged;
import dev.onward.journey.events.LegalEvent.SeparationType;
import dev.onward.journey.events.LegalEvent.SeparationTypeSet;
import dev.onward.shared.OccurredOn;
import dev.onward.shared.PrivateText;
import dev.onward.timeline.Notebook;
import dev.onward.timeline.Remark;
import dev.onward.timeline.Standing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The legal side.
 *
 * @param separation as last set; null before that
 * @param rigidity as last flagged; null before that
 * @param waivers of advice, and why
 */
public record LegalSide(
        @Nullable SeparationType separation,
        @Nullable RigidityFlag rigidity,
        List<LegalAdvice> advice,
        List<Remark> waivers,
        List<LegalQuestion> questions,
        List<ListedDocument> documents) {

    /** How rigid the partner is in legal things. */
    public record RigidityFlag(
            UUID record,
            OccurredOn occurredOn,
            Rigidity rigidity,
            @Nullable PrivateText words) {}

    public record LegalAdvice(
            UUID record,
            OccurredOn occurredOn,
            PrivateText advice,
            @Nullable PrivateText from) {}

    /**
     * @param answers how many there are
     * @param lastAnswer null while there is none
     */
    public record LegalQuestion(
            UUID record,
            OccurredOn occurredOn,
            PrivateText text,
            int answers,
            @Nullable LegalAnswer lastAnswer) {}

    public record LegalAnswer(
            UUID record,
            OccurredOn occurredOn,
            PrivateText text,
            @Nullable PrivateText from) {}

    /**
     * @param where it is supposed to be
     * @param gathered when it was last, and in words where the person keeps it; null while it was not
     */
    public record ListedDocument(
            UUID record,
            OccurredOn occurredOn,
            PrivateText what,
            @Nullable PrivateText where,
            @Nullable Remark gathered) {}

    static LegalSide of(Notebook notebook) {
        List<Standing<LegalQuestionAnswered>> answers = notebook.of(LegalQuestionAnswered.class);
        List<Standing<DocumentGathered>> gathered = notebook.of(DocumentGathered.class);
        return new LegalSide(
                Remark.last(notebook.of(SeparationTypeSet.class).stream()
                        .map(set -> set.event().type())
                        .toList()),
                Remark.last(notebook.of(RigidityFlagged.class).stream()
                        .map(flag -> new RigidityFlag(
                                flag.record(),
                                flag.occurredOn(),
                                flag.event().rigidity(),
                                flag.event().words()))
                        .toList()),
                notebook.of(LegalAdviceRecorded.class).stream()
                        .map(said -> new LegalAdvice(
                                said.record(),
                                said.occurredOn(),
                                said.event().advice(),
                                said.event().from()))
                        .toList(),
                notebook.of(LegalAdviceWaived.class).stream()
                        .map(said -> Remark.of(said, said.event().why()))
                        .toList(),
                notebook.of(LegalQuestionAsked.class).stream()
                        .map(asked -> question(asked, answers))
                        .toList(),
                notebook.of(DocumentListed.class).stream()
                        .map(listed -> document(listed, gathered))
                        .toList());
    }

    private static LegalQuestion question(
            Standing<LegalQuestionAsked> asked, List<Standing<LegalQuestionAnswered>> all) {
        List<LegalAnswer> answers = all.stream()
                .filter(answer -> answer.event().question().equals(asked.record()))
                .map(answer -> new LegalAnswer(
                        answer.record(),
                        answer.occurredOn(),
                        answer.event().text(),
                        answer.event().from()))
                .toList();
        return new LegalQuestion(
                asked.record(), asked.occurredOn(), asked.event().text(), answers.size(), Remark.last(answers));
    }

    private static ListedDocument document(Standing<DocumentListed> listed, List<Standing<DocumentGathered>> gathered) {
        return new ListedDocument(
                listed.record(),
                listed.occurredOn(),
                listed.event().what(),
                listed.event().where(),
                Remark.last(
                        Remark.about(listed.record(), gathered, DocumentGathered::document, DocumentGathered::where)));
    }
}
