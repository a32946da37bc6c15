package dev.onward.journey.api;

import dev.onward.journey.commands.TalkingCommand.CancelTalk;
import dev.onward.journey.commands.TalkingCommand.DeclareReadyToSpeak;
import dev.onward.journey.commands.TalkingCommand.PlanTalk;
import dev.onward.journey.commands.TalkingCommand.RecordTalk;
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

/** Telling the partner. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Talking")
class TalkingApi {

    private final Recorder recorder;

    TalkingApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/talk-plans")
    @Operation(operationId = "planTalk", summary = "Plan the talk")
    ResponseEntity<Receipt> planTalk(@PathVariable JourneyId journey, @Valid @RequestBody Entry<PlanTalk> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/ready-declarations")
    @Operation(operationId = "declareReadyToSpeak", summary = "Declare yourself ready to speak")
    ResponseEntity<Receipt> declareReadyToSpeak(
            @PathVariable JourneyId journey, @Valid @RequestBody(required = false) @Nullable Alone body) {
        return recorder.record(journey, Alone.with(new DeclareReadyToSpeak(), body));
    }

    @PostMapping("/{journey}/talks")
    @Operation(operationId = "recordTalk", summary = "Record how the talk went")
    ResponseEntity<Receipt> recordTalk(@PathVariable JourneyId journey, @Valid @RequestBody Entry<RecordTalk> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/talk-cancellations")
    @Operation(operationId = "cancelTalk", summary = "Cancel a planned talk")
    ResponseEntity<Receipt> cancelTalk(@PathVariable JourneyId journey, @Valid @RequestBody Entry<CancelTalk> entry) {
        return recorder.record(journey, entry);
    }
}
