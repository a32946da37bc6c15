package dev.onward.journey.api;

import dev.onward.journey.commands.CustodyCommand.AgreeCustody;
import dev.onward.journey.commands.CustodyCommand.PrepareToSeeChildrenLess;
import dev.onward.journey.commands.CustodyCommand.ProposeCustody;
import dev.onward.journey.commands.CustodyCommand.RecordTimeWithChildren;
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

/** Where the children live and whom they see when. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Custody")
class CustodyApi {

    private final Recorder recorder;

    CustodyApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/custody-proposals")
    @Operation(operationId = "proposeCustody", summary = "Propose where the children live and whom they see when")
    ResponseEntity<Receipt> proposeCustody(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ProposeCustody> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/custody-agreements")
    @Operation(operationId = "agreeCustody", summary = "Say that a proposal on the children is agreed")
    ResponseEntity<Receipt> agreeCustody(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AgreeCustody> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/see-children-less-preparations")
    @Operation(operationId = "prepareToSeeChildrenLess", summary = "Think through seeing the children less")
    ResponseEntity<Receipt> prepareToSeeChildrenLess(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<PrepareToSeeChildrenLess> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/times-with-children")
    @Operation(
            operationId = "recordTimeWithChildren",
            summary = "Record that time with the children was kept, moved or missed")
    ResponseEntity<Receipt> recordTimeWithChildren(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RecordTimeWithChildren> entry) {
        return recorder.record(journey, entry);
    }
}
