package dev.onward.journey.api;

import dev.onward.journey.commands.LegalCommand.RecordLegalAdvice;
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
}
