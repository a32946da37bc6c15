package dev.onward.journey.write;

import static dev.onward.journey.Events.text;
import static dev.onward.journey.write.CommandSample.NOW;
import static dev.onward.journey.write.CommandSample.sample;

import dev.onward.journey.commands.LegalCommand.AnswerLegalQuestion;
import dev.onward.journey.commands.LegalCommand.AskLegalQuestion;
import dev.onward.journey.commands.LegalCommand.FlagRigidity;
import dev.onward.journey.commands.LegalCommand.GatherDocument;
import dev.onward.journey.commands.LegalCommand.ListDocument;
import dev.onward.journey.commands.LegalCommand.RecordLegalAdvice;
import dev.onward.journey.commands.LegalCommand.SetSeparationType;
import dev.onward.journey.commands.LegalCommand.WaiveLegalAdvice;
import dev.onward.journey.events.LegalEvent.DocumentListed;
import dev.onward.journey.events.LegalEvent.LegalQuestionAsked;
import dev.onward.journey.events.LegalEvent.Rigidity;
import dev.onward.journey.events.LegalEvent.SeparationType;
import java.util.stream.Stream;

final class LegalCommandSamples {

    private LegalCommandSamples() {}

    static Stream<CommandSample> all() {
        return Stream.of(
                sample(s -> new SetSeparationType(SeparationType.BREAKUP)),
                sample(s -> new FlagRigidity(Rigidity.SOME, null)),
                sample(s -> new AskLegalQuestion(text("x"))),
                sample(s -> new AnswerLegalQuestion(s.tell(new LegalQuestionAsked(NOW, text("x"))), text("x"), null)),
                sample(s -> new RecordLegalAdvice(text("x"), null)),
                sample(s -> new WaiveLegalAdvice(text("x"))),
                sample(s -> new ListDocument(text("x"), null)),
                sample(s -> new GatherDocument(s.tell(new DocumentListed(NOW, text("x"), null)), null)));
    }
}
