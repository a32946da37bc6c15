package dev.onward.journey.api;

import dev.onward.journey.commands.DivisionCommand.AddMatter;
import dev.onward.journey.commands.DivisionCommand.AgreeDivision;
import dev.onward.journey.commands.DivisionCommand.DeclareNone;
import dev.onward.journey.commands.DivisionCommand.DisputeDivision;
import dev.onward.journey.commands.DivisionCommand.ProposeDivision;
import dev.onward.journey.commands.DivisionCommand.SettleMatter;
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

/** What is to be divided, and how. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Division")
class DivisionApi {

    private final Recorder recorder;

    DivisionApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/matters")
    @Operation(operationId = "addMatter", summary = "Add something that is to be divided")
    ResponseEntity<Receipt> addMatter(@PathVariable JourneyId journey, @Valid @RequestBody Entry<AddMatter> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/none-declarations")
    @Operation(operationId = "declareNone", summary = "Say that there is nothing of a kind to divide")
    ResponseEntity<Receipt> declareNone(@PathVariable JourneyId journey, @Valid @RequestBody Entry<DeclareNone> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/division-proposals")
    @Operation(operationId = "proposeDivision", summary = "Propose how to divide a matter")
    ResponseEntity<Receipt> proposeDivision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ProposeDivision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/division-agreements")
    @Operation(operationId = "agreeDivision", summary = "Record that both agree on how to divide a matter")
    ResponseEntity<Receipt> agreeDivision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AgreeDivision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/division-disputes")
    @Operation(operationId = "disputeDivision", summary = "Record that it is disputed how to divide a matter")
    ResponseEntity<Receipt> disputeDivision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<DisputeDivision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/settled-matters")
    @Operation(operationId = "settleMatter", summary = "Record that a matter is divided and done")
    ResponseEntity<Receipt> settleMatter(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<SettleMatter> entry) {
        return recorder.record(journey, entry);
    }
}
