package dev.onward.journey.api;

import dev.onward.journey.commands.LegalCommand.AnswerLegalQuestion;
import dev.onward.journey.commands.LegalCommand.AskLegalQuestion;
import dev.onward.journey.commands.LegalCommand.FlagRigidity;
import dev.onward.journey.commands.LegalCommand.GatherDocument;
import dev.onward.journey.commands.LegalCommand.ListDocument;
import dev.onward.journey.commands.LegalCommand.RecordLegalAdvice;
import dev.onward.journey.commands.LegalCommand.SetSeparationType;
import dev.onward.journey.commands.LegalCommand.WaiveLegalAdvice;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The legal side. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Legal")
class LegalApi {

    private final Recorder recorder;

    LegalApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/separation-types")
    @Operation(operationId = "setSeparationType", summary = "Say whether it is a breakup, a separation or a divorce")
    ResponseEntity<Receipt> setSeparationType(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<SetSeparationType> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/rigidity-flags")
    @Operation(operationId = "flagRigidity", summary = "Say how rigid the partner is in legal things")
    ResponseEntity<Receipt> flagRigidity(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<FlagRigidity> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/legal-questions")
    @Operation(operationId = "askLegalQuestion", summary = "Note a legal question to ask")
    ResponseEntity<Receipt> askLegalQuestion(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AskLegalQuestion> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/legal-answers")
    @Operation(operationId = "answerLegalQuestion", summary = "Note the answer to a legal question")
    ResponseEntity<Receipt> answerLegalQuestion(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AnswerLegalQuestion> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/legal-advice")
    @Operation(operationId = "recordLegalAdvice", summary = "Record legal advice")
    ResponseEntity<Receipt> recordLegalAdvice(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RecordLegalAdvice> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/legal-waivers")
    @Operation(operationId = "waiveLegalAdvice", summary = "Go without legal advice")
    ResponseEntity<Receipt> waiveLegalAdvice(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<WaiveLegalAdvice> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/documents")
    @Operation(operationId = "listDocument", summary = "List a document that will be needed")
    ResponseEntity<Receipt> listDocument(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ListDocument> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/gathered-documents")
    @Operation(operationId = "gatherDocument", summary = "Gather a listed document")
    ResponseEntity<Receipt> gatherDocument(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<GatherDocument> entry) {
        return recorder.record(journey, entry);
    }
}
