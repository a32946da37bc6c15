package dev.onward.journey.api;

import dev.onward.journey.commands.LettersCommand.DiscardLetter;
import dev.onward.journey.commands.LettersCommand.DraftLetter;
import dev.onward.journey.commands.LettersCommand.RecordLetterLeft;
import dev.onward.journey.commands.LettersCommand.ReviseLetter;
import dev.onward.journey.commands.LettersCommand.SealLetter;
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

/** Letters to the partner: to be left behind, or never to be sent. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Letters")
class LettersApi {

    private final Recorder recorder;

    LettersApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/letters")
    @Operation(operationId = "draftLetter", summary = "Draft a letter, to be left behind or never to be sent")
    ResponseEntity<Receipt> draftLetter(@PathVariable JourneyId journey, @Valid @RequestBody Entry<DraftLetter> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/letter-revisions")
    @Operation(operationId = "reviseLetter", summary = "Put a letter in other words")
    ResponseEntity<Receipt> reviseLetter(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ReviseLetter> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/sealed-letters")
    @Operation(operationId = "sealLetter", summary = "Seal a letter: it is no longer changed")
    ResponseEntity<Receipt> sealLetter(@PathVariable JourneyId journey, @Valid @RequestBody Entry<SealLetter> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/discarded-letters")
    @Operation(operationId = "discardLetter", summary = "Discard a letter")
    ResponseEntity<Receipt> discardLetter(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<DiscardLetter> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/letters-left")
    @Operation(operationId = "recordLetterLeft", summary = "Record that you left a letter behind")
    ResponseEntity<Receipt> recordLetterLeft(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RecordLetterLeft> entry) {
        return recorder.record(journey, entry);
    }
}
