package dev.onward.journey.api;

import dev.onward.journey.commands.KeepingCommand.AddAffectedPerson;
import dev.onward.journey.commands.KeepingCommand.AddChild;
import dev.onward.journey.commands.KeepingCommand.ChangeCircumstances;
import dev.onward.journey.commands.KeepingCommand.CloseJourney;
import dev.onward.journey.commands.KeepingCommand.EraseJourney;
import dev.onward.journey.commands.KeepingCommand.RankPriorities;
import dev.onward.journey.commands.KeepingCommand.RateGauges;
import dev.onward.journey.commands.KeepingCommand.ReopenJourney;
import dev.onward.journey.commands.KeepingCommand.ResumeStep;
import dev.onward.journey.commands.KeepingCommand.SetPace;
import dev.onward.journey.commands.KeepingCommand.SkipStep;
import dev.onward.journey.commands.KeepingCommand.StartJourney;
import dev.onward.journey.commands.KeepingCommand.WriteEntry;
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

/** Starting, pacing, writing and ending a journey. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Keeping a journey")
class KeepingApi {

    private final Recorder recorder;

    KeepingApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping
    @Operation(operationId = "startJourney", summary = "Start a journey")
    ResponseEntity<Receipt> startJourney(@Valid @RequestBody Entry<StartJourney> entry) {
        return recorder.start(entry);
    }

    @PostMapping("/{journey}/circumstances")
    @Operation(operationId = "changeCircumstances", summary = "Say again why you go")
    ResponseEntity<Receipt> changeCircumstances(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ChangeCircumstances> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/pace")
    @Operation(
            operationId = "setPace",
            summary = "Set the cooling-off days, how guards behave and what the journal asks")
    ResponseEntity<Receipt> setPace(@PathVariable JourneyId journey, @Valid @RequestBody Entry<SetPace> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/children")
    @Operation(operationId = "addChild", summary = "Add a child")
    ResponseEntity<Receipt> addChild(@PathVariable JourneyId journey, @Valid @RequestBody Entry<AddChild> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/entries")
    @Operation(operationId = "writeEntry", summary = "Write an entry")
    ResponseEntity<Receipt> writeEntry(@PathVariable JourneyId journey, @Valid @RequestBody Entry<WriteEntry> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/gauges")
    @Operation(operationId = "rateGauges", summary = "Rate how it is, each from 0 to 10")
    ResponseEntity<Receipt> rateGauges(@PathVariable JourneyId journey, @Valid @RequestBody Entry<RateGauges> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/skipped-steps")
    @Operation(operationId = "skipStep", summary = "Let a step be")
    ResponseEntity<Receipt> skipStep(@PathVariable JourneyId journey, @Valid @RequestBody Entry<SkipStep> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/resumed-steps")
    @Operation(operationId = "resumeStep", summary = "Take up a skipped step again")
    ResponseEntity<Receipt> resumeStep(@PathVariable JourneyId journey, @Valid @RequestBody Entry<ResumeStep> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/closings")
    @Operation(operationId = "closeJourney", summary = "Close the journey; it can be reopened")
    ResponseEntity<Receipt> closeJourney(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<CloseJourney> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/reopenings")
    @Operation(operationId = "reopenJourney", summary = "Reopen a closed journey")
    ResponseEntity<Receipt> reopenJourney(
            @PathVariable JourneyId journey, @Valid @RequestBody(required = false) @Nullable Alone body) {
        return recorder.record(journey, Alone.with(new ReopenJourney(), body));
    }

    @PostMapping("/{journey}/journey-erasures")
    @Operation(
            operationId = "eraseJourney",
            summary = "Erase the journey: its key is destroyed and nothing in it can be read again")
    ResponseEntity<Receipt> eraseJourney(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<EraseJourney> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/priorities")
    @Operation(operationId = "rankPriorities", summary = "Say what comes first for you")
    ResponseEntity<Receipt> rankPriorities(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<RankPriorities> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/affected-people")
    @Operation(operationId = "addAffectedPerson", summary = "Add somebody whom the parting touches")
    ResponseEntity<Receipt> addAffectedPerson(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AddAffectedPerson> entry) {
        return recorder.record(journey, entry);
    }
}
