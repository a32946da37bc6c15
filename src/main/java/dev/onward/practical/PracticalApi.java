package dev.onward.practical;

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

/** The practical board over HTTP. */
@RestController
class PracticalApi {

    private final Notebooks notebooks;

    PracticalApi(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @GetMapping("/api/journeys/{journey}/practical")
    @Operation(
            operationId = "getPractical",
            summary = "What is to be divided, the legal side, and the children",
            tags = "Views")
    ResponseEntity<PracticalBoard> getPractical(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        return notebooks.answer(request, journey, back, PracticalBoard::of);
    }
}
