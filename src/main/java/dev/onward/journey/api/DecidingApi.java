package dev.onward.journey.api;

import dev.onward.journey.commands.DecidingCommand.AcceptPartnersDecision;
import dev.onward.journey.commands.DecidingCommand.ChangeCoolingOff;
import dev.onward.journey.commands.DecidingCommand.CheckInCalm;
import dev.onward.journey.commands.DecidingCommand.ImagineLifeWithout;
import dev.onward.journey.commands.DecidingCommand.MakeDecision;
import dev.onward.journey.commands.DecidingCommand.ReaffirmDecision;
import dev.onward.journey.commands.DecidingCommand.RethinkDecision;
import dev.onward.journey.commands.DecidingCommand.RevokeDecision;
import dev.onward.journey.commands.DecidingCommand.WaverOnDecision;
import dev.onward.journey.commands.DecidingCommand.WeighConsideration;
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

/** Weighing, deciding, and standing by it or not. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Deciding")
class DecidingApi {

    private final Recorder recorder;

    DecidingApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/considerations")
    @Operation(operationId = "weighConsideration", summary = "Weigh something for or against leaving")
    ResponseEntity<Receipt> weighConsideration(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<WeighConsideration> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/decisions")
    @Operation(operationId = "makeDecision", summary = "Decide; to leave starts the cooling-off period")
    ResponseEntity<Receipt> makeDecision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<MakeDecision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/calm-check-ins")
    @Operation(operationId = "checkInCalm", summary = "Say how calm you are")
    ResponseEntity<Receipt> checkInCalm(@PathVariable JourneyId journey, @Valid @RequestBody Entry<CheckInCalm> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/waverings")
    @Operation(operationId = "waverOnDecision", summary = "Note that you waver on the decision")
    ResponseEntity<Receipt> waverOnDecision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<WaverOnDecision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/reaffirmations")
    @Operation(operationId = "reaffirmDecision", summary = "Stand by the decision")
    ResponseEntity<Receipt> reaffirmDecision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ReaffirmDecision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/revocations")
    @Operation(operationId = "revokeDecision", summary = "Take the decision back")
    ResponseEntity<Receipt> revokeDecision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RevokeDecision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/imagined-lives")
    @Operation(operationId = "imagineLifeWithout", summary = "Imagine your life without them")
    ResponseEntity<Receipt> imagineLifeWithout(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ImagineLifeWithout> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/acceptances")
    @Operation(operationId = "acceptPartnersDecision", summary = "Accept what your partner has decided")
    ResponseEntity<Receipt> acceptPartnersDecision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AcceptPartnersDecision> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/cooling-off-changes")
    @Operation(
            operationId = "changeCoolingOff",
            summary = "Make the cooling-off period of your decision longer or shorter")
    ResponseEntity<Receipt> changeCoolingOff(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ChangeCoolingOff> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/rethinkings")
    @Operation(operationId = "rethinkDecision", summary = "Think the decision over once more")
    ResponseEntity<Receipt> rethinkDecision(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RethinkDecision> entry) {
        return recorder.record(journey, entry);
    }
}
