package dev.onward.decisions;

import dev.onward.reflection.LookBack;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Notebooks;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The decision ledger over HTTP. */
@RestController
class DecisionsApi {

    private final Notebooks notebooks;

    DecisionsApi(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @GetMapping("/api/journeys/{journey}/decisions")
    @Operation(operationId = "getDecisions", summary = "The decision, and every word on it", tags = "Views")
    ResponseEntity<Ledger> getDecisions(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        return notebooks.answer(request, journey, back, Ledger::of);
    }
}
