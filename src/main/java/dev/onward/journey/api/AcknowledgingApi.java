package dev.onward.journey.api;

import dev.onward.journey.commands.AcknowledgingCommand.AcknowledgeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.AnswerStatusCheck;
import dev.onward.journey.commands.AcknowledgingCommand.ConcludeStatus;
import dev.onward.journey.commands.AcknowledgingCommand.LogFight;
import dev.onward.journey.commands.AcknowledgingCommand.LogTimeTogether;
import dev.onward.journey.commands.AcknowledgingCommand.NoteDenial;
import dev.onward.journey.commands.AcknowledgingCommand.NoteHope;
import dev.onward.journey.commands.AcknowledgingCommand.NoteSignal;
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

/** Seeing how things stand. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Acknowledging")
class AcknowledgingApi {

    private final Recorder recorder;

    AcknowledgingApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/status-checks")
    @Operation(operationId = "answerStatusCheck", summary = "Answer the questions on how things stand")
    ResponseEntity<Receipt> answerStatusCheck(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AnswerStatusCheck> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/denials")
    @Operation(operationId = "noteDenial", summary = "Note that you denied how things stand")
    ResponseEntity<Receipt> noteDenial(@PathVariable JourneyId journey, @Valid @RequestBody Entry<NoteDenial> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/acknowledgements")
    @Operation(operationId = "acknowledgeStatus", summary = "Admit how things stand")
    ResponseEntity<Receipt> acknowledgeStatus(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<AcknowledgeStatus> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/conclusions")
    @Operation(operationId = "concludeStatus", summary = "Conclude whether to part, go on, or that you are unsure")
    ResponseEntity<Receipt> concludeStatus(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<ConcludeStatus> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/times-together")
    @Operation(operationId = "logTimeTogether", summary = "Log time that you spent together")
    ResponseEntity<Receipt> logTimeTogether(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<LogTimeTogether> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/fights")
    @Operation(operationId = "logFight", summary = "Log a fight")
    ResponseEntity<Receipt> logFight(@PathVariable JourneyId journey, @Valid @RequestBody Entry<LogFight> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/signals")
    @Operation(operationId = "noteSignal", summary = "Note a sign of how it is between you")
    ResponseEntity<Receipt> noteSignal(@PathVariable JourneyId journey, @Valid @RequestBody Entry<NoteSignal> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/hopes")
    @Operation(operationId = "noteHope", summary = "Note what you hope for")
    ResponseEntity<Receipt> noteHope(@PathVariable JourneyId journey, @Valid @RequestBody Entry<NoteHope> entry) {
        return recorder.record(journey, entry);
    }
}
