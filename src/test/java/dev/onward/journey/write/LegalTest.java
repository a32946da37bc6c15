package dev.onward.journey.write;

import static dev.onward.journey.Events.retracted;
import static dev.onward.journey.Events.text;
import static dev.onward.journey.JourneyStory.BEGIN;

import dev.onward.journey.JourneyStory;
import dev.onward.journey.commands.LegalCommand.AnswerLegalQuestion;
import dev.onward.journey.commands.LegalCommand.AskLegalQuestion;
import dev.onward.journey.commands.LegalCommand.FlagRigidity;
import dev.onward.journey.commands.LegalCommand.GatherDocument;
import dev.onward.journey.commands.LegalCommand.ListDocument;
import dev.onward.journey.commands.LegalCommand.RecordLegalAdvice;
import dev.onward.journey.commands.LegalCommand.SetSeparationType;
import dev.onward.journey.commands.LegalCommand.WaiveLegalAdvice;
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
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalTest {

    private static final OccurredOn NOW = OccurredOn.at(BEGIN);

    private final JourneyStory story = JourneyStory.begun();

    @Test
    void the_kind_of_separation_and_the_rigidity_of_the_partner_are_said() {
        story.says(new SetSeparationType(SeparationType.DIVORCE))
                .expectEvents(new SeparationTypeSet(NOW, SeparationType.DIVORCE));
        story.says(new FlagRigidity(Rigidity.STRONG, text("a lawyer at once")))
                .expectEvents(new RigidityFlagged(NOW, Rigidity.STRONG, text("a lawyer at once")));
    }

    @Test
    void legal_advice_is_recorded_or_waived() {
        story.says(new RecordLegalAdvice(text("wait"), text("a lawyer")))
                .expectEvents(new LegalAdviceRecorded(NOW, text("wait"), text("a lawyer")));
        story.says(new WaiveLegalAdvice(text("nothing to divide")))
                .expectEvents(new LegalAdviceWaived(NOW, text("nothing to divide")));
    }

    @Test
    void a_question_is_asked_and_answered_as_often_as_somebody_knows_better() {
        story.says(new AskLegalQuestion(text("may I stay?")))
                .expectEvents(new LegalQuestionAsked(NOW, text("may I stay?")));

        UUID question = story.tell(new LegalQuestionAsked(NOW, text("may I stay?")));
        story.tell(new LegalQuestionAnswered(NOW, question, text("no"), null));
        story.says(new AnswerLegalQuestion(question, text("yes"), text("a lawyer")))
                .expectEvents(new LegalQuestionAnswered(NOW, question, text("yes"), text("a lawyer")));
    }

    @Test
    void only_a_question_that_stands_is_answered() {
        story.isInvalid("question", new AnswerLegalQuestion(new UUID(5, 5), text("yes"), null));

        UUID question = story.tell(new LegalQuestionAsked(NOW, text("may I stay?")));
        story.tell(retracted(NOW, question, "legal-question-asked"));
        story.isInvalid("question", new AnswerLegalQuestion(question, text("yes"), null));
    }

    @Test
    void a_document_is_listed_and_gathered_once() {
        story.says(new ListDocument(text("the lease"), text("a drawer")))
                .expectEvents(new DocumentListed(NOW, text("the lease"), text("a drawer")));

        UUID lease = story.tell(new DocumentListed(NOW, text("the lease"), null));
        UUID other = story.tell(new DocumentListed(NOW, text("the will"), null));
        story.says(new GatherDocument(lease, text("a folder")))
                .expectEvents(new DocumentGathered(NOW, lease, text("a folder")));

        UUID gathering = story.tell(new DocumentGathered(NOW, lease, null));
        story.isNotNow(new GatherDocument(lease, null));
        story.says(new GatherDocument(other, null)).expectSuccessfulHandlerExecution();
        story.tell(retracted(NOW, gathering, "document-gathered"));
        story.says(new GatherDocument(lease, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void only_a_document_that_stands_is_gathered() {
        story.isInvalid("document", new GatherDocument(new UUID(5, 5), null));

        UUID lease = story.tell(new DocumentListed(NOW, text("the lease"), null));
        story.tell(retracted(NOW, lease, "document-listed"));
        story.isInvalid("document", new GatherDocument(lease, null));
    }
}
