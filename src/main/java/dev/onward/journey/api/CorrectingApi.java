package dev.onward.journey.api;

import dev.onward.journey.commands.CorrectingCommand.AmendRecord;
import dev.onward.journey.commands.CorrectingCommand.EraseText;
import dev.onward.journey.commands.CorrectingCommand.RetractRecord;
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

/** Correcting what was recorded. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Correcting")
class CorrectingApi {

    private final Recorder recorder;

    CorrectingApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/amendments")
    @Operation(operationId = "amendRecord", summary = "Correct the words or the day of a record")
    ResponseEntity<Receipt> amendRecord(@PathVariable JourneyId journey, @Valid @RequestBody Entry<AmendRecord> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/retractions")
    @Operation(operationId = "retractRecord", summary = "Take back a record: it stays readable but no longer counts")
    ResponseEntity<Receipt> retractRecord(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RetractRecord> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/text-erasures")
    @Operation(operationId = "eraseText", summary = "Erase the words of a record for good")
    ResponseEntity<Receipt> eraseText(@PathVariable JourneyId journey, @Valid @RequestBody Entry<EraseText> entry) {
        return recorder.record(journey, entry);
    }
}
