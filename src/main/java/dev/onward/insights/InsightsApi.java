package dev.onward.insights;

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

/** Insights over HTTP. */
@RestController
class InsightsApi {

    private final Notebooks notebooks;

    InsightsApi(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @GetMapping("/api/journeys/{journey}/insights")
    @Operation(operationId = "getInsights", summary = "What can be counted, with its numbers", tags = "Views")
    ResponseEntity<Insights> getInsights(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        return notebooks.answer(request, journey, back, Insights::of);
    }
}
