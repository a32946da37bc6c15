package dev.onward.journey.api;

import dev.onward.journey.commands.MementosCommand.BoxMemento;
import dev.onward.journey.commands.MementosCommand.KeepMemento;
import dev.onward.journey.commands.MementosCommand.LetGoOfMemento;
import dev.onward.journey.commands.MementosCommand.ListMemento;
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

/** Things that remind of the relationship. */
@RestController
@RequestMapping("/api/journeys")
@Tag(name = "Mementos")
class MementosApi {

    private final Recorder recorder;

    MementosApi(Recorder recorder) {
        this.recorder = recorder;
    }

    @PostMapping("/{journey}/mementos")
    @Operation(operationId = "listMemento", summary = "List a memento")
    ResponseEntity<Receipt> listMemento(@PathVariable JourneyId journey, @Valid @RequestBody Entry<ListMemento> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/boxed-mementos")
    @Operation(operationId = "boxMemento", summary = "Put a memento in a box")
    ResponseEntity<Receipt> boxMemento(@PathVariable JourneyId journey, @Valid @RequestBody Entry<BoxMemento> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/mementos-let-go")
    @Operation(operationId = "letGoOfMemento", summary = "Let go of a memento")
    ResponseEntity<Receipt> letGoOfMemento(
            @PathVariable JourneyId journey, @Valid @RequestBody Entry<LetGoOfMemento> entry) {
        return recorder.record(journey, entry);
    }

    @PostMapping("/{journey}/kept-mementos")
    @Operation(operationId = "keepMemento", summary = "Decide to keep a memento")
    ResponseEntity<Receipt> keepMemento(@PathVariable JourneyId journey, @Valid @RequestBody Entry<KeepMemento> entry) {
        return recorder.record(journey, entry);
    }
}
