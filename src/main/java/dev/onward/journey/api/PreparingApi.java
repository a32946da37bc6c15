package dev.onward.journey.api;

import dev.onward.journey.commands.PreparingCommand.ExpectObjection;
import dev.onward.journey.commands.PreparingCommand.PrepareAnswer;
import dev.onward.journey.commands.PreparingCommand.RecordLegalAdvice;
import dev.onward.journey.commands.PreparingCommand.RehearseObjection;
import dev.onward.journey.commands.PreparingCommand.WaiveLegalAdvice;
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

/** Getting ready. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Preparing")
class PreparingApi {

    private final Recorder recorder;

    PreparingApi(Recorder recorder) {
        this.recorder = recorder;
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

    @PostMapping("/{journey}/objections")
    @Operation(operationId = "expectObjection", summary = "Expect something that the partner may say")
    ResponseEntity<Receipt> expectObjection(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ExpectObjection> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/answers")
    @Operation(operationId = "prepareAnswer", summary = "Prepare an answer to an objection")
    ResponseEntity<Receipt> prepareAnswer(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<PrepareAnswer> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/rehearsals")
    @Operation(operationId = "rehearseObjection", summary = "Rehearse an objection")
    ResponseEntity<Receipt> rehearseObjection(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RehearseObjection> entry) {
        return recorder.record(journey, entry);
    }
}
