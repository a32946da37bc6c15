package dev.onward.journey.api;

import dev.onward.journey.commands.SafetyCommand.AddSafetyItem;
import dev.onward.journey.commands.SafetyCommand.LeaveSafetyPath;
import dev.onward.journey.commands.SafetyCommand.LogIncident;
import dev.onward.journey.commands.SafetyCommand.TakeSafetyPath;
import dev.onward.journey.commands.SafetyCommand.TickSafetyItem;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way for someone at risk from the partner. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Safety path")
class SafetyApi {

    private final Recorder recorder;

    SafetyApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/safety-path")
    @Operation(operationId = "takeSafetyPath", summary = "Take the safety path")
    ResponseEntity<Receipt> takeSafetyPath(
            @PathVariable JourneyId journey, @Valid @RequestBody(required = false) @Nullable Alone body) {
        return recorder.record(journey, Alone.with(new TakeSafetyPath(), body));
    }

    @PostMapping("/{journey}/safety-path-leavings")
    @Operation(operationId = "leaveSafetyPath", summary = "Leave the safety path; sign in again first")
    ResponseEntity<Receipt> leaveSafetyPath(
            @PathVariable JourneyId journey, @Valid @RequestBody(required = false) @Nullable Alone body) {
        return recorder.record(journey, Alone.with(new LeaveSafetyPath(), body));
    }

    @PostMapping("/{journey}/safety-items")
    @Operation(operationId = "addSafetyItem", summary = "Note something that makes you safer")
    ResponseEntity<Receipt> addSafetyItem(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AddSafetyItem> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/ticked-safety-items")
    @Operation(operationId = "tickSafetyItem", summary = "Tick what makes you safer once it is done")
    ResponseEntity<Receipt> tickSafetyItem(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<TickSafetyItem> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/incidents")
    @Operation(operationId = "logIncident", summary = "Write down an incident, and where evidence of it is")
    ResponseEntity<Receipt> logIncident(@PathVariable JourneyId journey, @Valid @RequestBody Entry<LogIncident> entry) {
        return recorder.record(journey, entry);
    }
}
