package dev.onward.talk;

import dev.onward.progress.Progresses;
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

/** The talk board over HTTP. */
@RestController
class TalkApi {

    private final Notebooks notebooks;
    private final Progresses progresses;

    TalkApi(Notebooks notebooks, Progresses progresses) {
        this.notebooks = notebooks;
        this.progresses = progresses;
    }

    @GetMapping("/api/journeys/{journey}/talk")
    @Operation(
            operationId = "getTalk",
            summary = "The talk: plans, objections, readiness, what came of it, and letters",
            tags = "Views")
    ResponseEntity<TalkBoard> getTalk(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        return notebooks.answerOffSafetyPath(
                request,
                journey,
                back,
                progresses.live(),
                (notebook, moment) -> TalkBoard.of(notebook, progresses.readinessToTalk(journey, moment)));
    }
}
