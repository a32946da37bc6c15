package dev.onward.journey.api;

import dev.onward.journey.commands.ContactCommand.ChooseContactMode;
import dev.onward.journey.commands.ContactCommand.FollowUpUrge;
import dev.onward.journey.commands.ContactCommand.LogContact;
import dev.onward.journey.commands.ContactCommand.LogUrge;
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

/** The wish for contact, and contact itself. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Contact")
class ContactApi {

    private final Recorder recorder;

    ContactApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/urges")
    @Operation(operationId = "logUrge", summary = "Log an urge; the answer carries the reasons paper")
    ResponseEntity<Receipt> logUrge(@PathVariable JourneyId journey, @Valid @RequestBody Entry<LogUrge> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/urge-follow-ups")
    @Operation(operationId = "followUpUrge", summary = "Say what became of an urge")
    ResponseEntity<Receipt> followUpUrge(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<FollowUpUrge> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/contact-modes")
    @Operation(operationId = "chooseContactMode", summary = "Choose how much contact you want")
    ResponseEntity<Receipt> chooseContactMode(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ChooseContactMode> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/contacts")
    @Operation(operationId = "logContact", summary = "Log a contact, yours or theirs")
    ResponseEntity<Receipt> logContact(@PathVariable JourneyId journey, @Valid @RequestBody Entry<LogContact> entry) {
        return recorder.record(journey, entry);
    }
}
