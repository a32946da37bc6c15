package dev.onward.urges;

import dev.onward.accounts.sealing.Sealing;
import dev.onward.reflection.LookBack;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Notebooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Urges and contact over HTTP. */
@RestController
class UrgesApi {

    private final Notebooks notebooks;

    UrgesApi(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @GetMapping("/api/journeys/{journey}/urges")
    @Operation(operationId = "getUrges", summary = "Urges, contact, and the days without it", tags = "Views")
    ResponseEntity<UrgesAndContact> getUrges(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return notebooks.answer(request, journey, back, notebook -> UrgesAndContact.of(notebook, sealing.key()::open));
    }
}
