package dev.onward.support;

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

/** Support over HTTP. */
@RestController
class SupportBoardApi {

    private final Notebooks notebooks;

    SupportBoardApi(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @GetMapping("/api/journeys/{journey}/support")
    @Operation(
            operationId = "getSupport",
            summary = "Support people and sessions, confusion, and consequences",
            tags = "Views")
    ResponseEntity<SupportBoard> getSupport(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        return notebooks.answer(request, journey, back, SupportBoard::of);
    }
}
