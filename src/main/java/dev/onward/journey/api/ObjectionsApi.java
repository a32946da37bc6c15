package dev.onward.journey.api;

import dev.onward.journey.commands.ObjectionsCommand.ExpectObjection;
import dev.onward.journey.commands.ObjectionsCommand.PrepareAnswer;
import dev.onward.journey.commands.ObjectionsCommand.RehearseObjection;
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

/** What the partner may say, and being prepared for it. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Objections")
class ObjectionsApi {

    private final Recorder recorder;

    ObjectionsApi(Recorder recorder) {
        this.recorder = recorder;
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
