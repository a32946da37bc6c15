package dev.onward.journey.api;

import dev.onward.journey.commands.MovingOnCommand.GiveLesson;
import dev.onward.journey.commands.MovingOnCommand.LogPursuitSession;
import dev.onward.journey.commands.MovingOnCommand.PlanLeaving;
import dev.onward.journey.commands.MovingOnCommand.PutDownPursuit;
import dev.onward.journey.commands.MovingOnCommand.RecordLeaving;
import dev.onward.journey.commands.MovingOnCommand.Reflect;
import dev.onward.journey.commands.MovingOnCommand.ReviewParting;
import dev.onward.journey.commands.MovingOnCommand.SetFreshStart;
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

    @PostMapping("/{journey}/pursuits-put-down")
    @Operation(operationId = "putDownPursuit", summary = "Put down a pursuit")
    ResponseEntity<Receipt> putDownPursuit(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<PutDownPursuit> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/leaving-plans")
    @Operation(operationId = "planLeaving", summary = "Plan when you go, where to and with what")
    ResponseEntity<Receipt> planLeaving(@PathVariable JourneyId journey, @Valid @RequestBody Entry<PlanLeaving> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/parting-reviews")
    @Operation(operationId = "reviewParting", summary = "Say how the parting was")
    ResponseEntity<Receipt> reviewParting(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ReviewParting> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/fresh-starts")
    @Operation(operationId = "setFreshStart", summary = "Say what begins now")
    ResponseEntity<Receipt> setFreshStart(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<SetFreshStart> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/reflections")
    @Operation(operationId = "reflect", summary = "Look back at a time with the eyes of today")
    ResponseEntity<Receipt> reflect(@PathVariable JourneyId journey, @Valid @RequestBody Entry<Reflect> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/lessons")
    @Operation(
            operationId = "giveLesson",
            summary = "Write down what you would tell somebody who stands where you stood")
    ResponseEntity<Receipt> giveLesson(@PathVariable JourneyId journey, @Valid @RequestBody Entry<GiveLesson> entry) {
        return recorder.record(journey, entry);
    }
}
