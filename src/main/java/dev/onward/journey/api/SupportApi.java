package dev.onward.journey.api;

import dev.onward.journey.commands.SupportCommand.AddSupportPerson;
import dev.onward.journey.commands.SupportCommand.NoteConfusion;
import dev.onward.journey.commands.SupportCommand.NoteConsequence;
import dev.onward.journey.commands.SupportCommand.RecordSession;
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

/** What confuses, what would follow, and whom the person talks to about it. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Support")
class SupportApi {

    private final Recorder recorder;

    SupportApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/confusions")
    @Operation(operationId = "noteConfusion", summary = "Note what confuses you")
    ResponseEntity<Receipt> noteConfusion(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<NoteConfusion> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/consequences")
    @Operation(operationId = "noteConsequence", summary = "Note what would follow from leaving or staying")
    ResponseEntity<Receipt> noteConsequence(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<NoteConsequence> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/support-people")
    @Operation(operationId = "addSupportPerson", summary = "Add somebody to talk to")
    ResponseEntity<Receipt> addSupportPerson(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AddSupportPerson> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/support-sessions")
    @Operation(operationId = "recordSession", summary = "Record a talk with somebody who supports you")
    ResponseEntity<Receipt> recordSession(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RecordSession> entry) {
        return recorder.record(journey, entry);
    }
}
