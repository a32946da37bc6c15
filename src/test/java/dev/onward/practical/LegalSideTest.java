package dev.onward.practical;

import static dev.onward.views.Told.now;
import static dev.onward.views.Told.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onward.journey.events.CorrectingEvent.RecordAmended;
import dev.onward.journey.events.CorrectingEvent.RecordRetracted;
import dev.onward.journey.events.CorrectingEvent.TextErased;
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
import dev.onward.practical.LegalSide.LegalAdvice;
import dev.onward.practical.LegalSide.LegalAnswer;
import dev.onward.practical.LegalSide.ListedDocument;
import dev.onward.practical.LegalSide.RigidityFlag;
import dev.onward.shared.OccurredOn;
import dev.onward.timeline.Boards;
import dev.onward.timeline.Remark;
import dev.onward.views.Told;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalSideTest {

    private final Told told = Told.journey();

    private LegalSide legal() {
        return PracticalBoard.of(Boards.notebook(told)).legal();
    }

    @Test
    void nothing_is_known_before_anything_was_said() {
        assertThat(legal()).isEqualTo(new LegalSide(null, null, List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void type_and_rigidity_are_the_last_that_happened() {
        told.record(new SeparationTypeSet(now(9), SeparationType.DIVORCE));
        told.record(new SeparationTypeSet(OccurredOn.of("2025"), SeparationType.BREAKUP));
        told.record(new RigidityFlagged(now(9), Rigidity.SOME, null));
        UUID strong = told.record(new RigidityFlagged(now(10), Rigidity.STRONG, text("letters")));

        assertThat(legal().separation()).isEqualTo(SeparationType.DIVORCE);
        assertThat(legal().rigidity()).isEqualTo(new RigidityFlag(strong, now(10), Rigidity.STRONG, text("letters")));

        told.record(new RecordRetracted(now(11), strong, "rigidity-flagged", null));
        assertThat(legal().rigidity()).extracting(RigidityFlag::rigidity).isEqualTo(Rigidity.SOME);
    }

    @Test
    void a_question_has_its_last_answer() {
        UUID question = told.record(new LegalQuestionAsked(now(1), text("the house?")));
        UUID other = told.record(new LegalQuestionAsked(now(2), text("the dog?")));
        told.record(new LegalQuestionAnswered(now(3), question, text("half"), null));
        UUID last = told.record(new LegalQuestionAnswered(now(4), question, text("it depends"), text("a lawyer")));

        assertThat(legal().questions())
                .extracting(it -> it.record(), it -> it.text(), it -> it.answers(), it -> it.lastAnswer())
                .containsExactly(
                        tuple(
                                question,
                                text("the house?"),
                                2,
                                new LegalAnswer(last, now(4), text("it depends"), text("a lawyer"))),
                        tuple(other, text("the dog?"), 0, null));
    }

    @Test
    void advice_and_waivers_are_told_as_corrected() {
        UUID advice = told.record(new LegalAdviceRecorded(now(1), text("wait"), text("a friend")));
        UUID waiver = told.record(new LegalAdviceWaived(now(2), text("no need")));
        told.record(new RecordAmended(now(3), advice, Map.of("advice", text("hurry")), null));
        told.record(new TextErased(now(4), waiver));

        assertThat(legal().advice()).containsExactly(new LegalAdvice(advice, now(1), text("hurry"), text("a friend")));
        assertThat(legal().waivers())
                .containsExactly(new Remark(waiver, now(2), text("no need").erased()));
    }

    @Test
    void a_document_is_listed_and_then_gathered() {
        UUID listed = told.record(new DocumentListed(now(1), text("the deed"), text("the bank")));
        assertThat(legal().documents())
                .containsExactly(new ListedDocument(listed, now(1), text("the deed"), text("the bank"), null));

        UUID gathered = told.record(new DocumentGathered(now(2), listed, text("my desk")));
        assertThat(legal().documents())
                .extracting(ListedDocument::gathered)
                .containsExactly(new Remark(gathered, now(2), text("my desk")));
    }

    @Test
    void it_is_the_same_on_the_safety_path() {
        told.record(new LegalAdviceWaived(now(2), text("no need")));

        assertThat(PracticalBoard.of(Boards.notebook(told, Told.START, true)))
                .isEqualTo(PracticalBoard.of(Boards.notebook(told, Told.START, false)));
    }
}
