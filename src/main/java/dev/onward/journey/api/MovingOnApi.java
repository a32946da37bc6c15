package dev.onward.journey.api;

import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.TakeUpPursuit;
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

/** Walking away and going on. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Moving on")
class MovingOnApi {

    private final Recorder recorder;

    MovingOnApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/leavings")
    @Operation(operationId = "recordLeaving", summary = "Record that you parted")
    ResponseEntity<Receipt> recordLeaving(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RecordLeaving> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/pursuits")
    @Operation(operationId = "takeUpPursuit", summary = "Take up a hobby, an activity or a career focus")
    ResponseEntity<Receipt> takeUpPursuit(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<TakeUpPursuit> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/pursuit-sessions")
    @Operation(operationId = "logPursuitSession", summary = "Log time spent on a pursuit")
    ResponseEntity<Receipt> logPursuitSession(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<LogPursuitSession> entry) {
        return recorder.record(journey, entry);
    }
}
