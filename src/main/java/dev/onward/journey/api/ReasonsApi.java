package dev.onward.journey.api;

import dev.onward.journey.commands.ReasonsCommand.AddReason;
import dev.onward.journey.commands.ReasonsCommand.MakePocketCopy;
import dev.onward.journey.commands.ReasonsCommand.ReadReasons;
import dev.onward.journey.commands.ReasonsCommand.ReorderReasons;
import dev.onward.journey.commands.ReasonsCommand.RestoreReason;
import dev.onward.journey.commands.ReasonsCommand.RewordReason;
import dev.onward.journey.commands.ReasonsCommand.StrikeReason;
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

/** Writing the reasons paper, and reading it. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Reasons paper")
class ReasonsApi {

    private final Recorder recorder;

    ReasonsApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/reasons")
    @Operation(operationId = "addReason", summary = "Add a reason to the paper")
    ResponseEntity<Receipt> addReason(@PathVariable JourneyId journey, @Valid @RequestBody Entry<AddReason> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/rewordings")
    @Operation(operationId = "rewordReason", summary = "Say a reason in other words")
    ResponseEntity<Receipt> rewordReason(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RewordReason> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/strikes")
    @Operation(operationId = "strikeReason", summary = "Strike a reason from the paper")
    ResponseEntity<Receipt> strikeReason(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<StrikeReason> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/restorations")
    @Operation(operationId = "restoreReason", summary = "Put a struck reason back")
    ResponseEntity<Receipt> restoreReason(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RestoreReason> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/readings")
    @Operation(operationId = "readReasons", summary = "Note that you read the paper")
    ResponseEntity<Receipt> readReasons(@PathVariable JourneyId journey, @Valid @RequestBody Entry<ReadReasons> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/reorderings")
    @Operation(operationId = "reorderReasons", summary = "Put the reasons on the paper in another order")
    ResponseEntity<Receipt> reorderReasons(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ReorderReasons> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/pocket-copies")
    @Operation(operationId = "makePocketCopy", summary = "Note that you made a copy of the paper to carry along")
    ResponseEntity<Receipt> makePocketCopy(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<MakePocketCopy> entry) {
        return recorder.record(journey, entry);
    }
}
