package dev.onward.progress;

import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.views.Fresh;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Reading one's progress. */
@RestController
@Tag(name = "Progress")
class ProgressApi {

    private final Progresses progresses;
    private final Moments moments;
    private final Fresh fresh;

    ProgressApi(Progresses progresses, Moments moments, Fresh fresh) {
        this.progresses = progresses;
        this.moments = moments;
        this.fresh = fresh;
    }

    @GetMapping("/api/journeys/{journey}/progress")
    @Operation(operationId = "getProgress", summary = "How far you have come, and what could be next")
    ResponseEntity<Progress> getProgress(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        Moment moment = moments.parse(journey, back);
        return fresh.answer(request, progresses.live(), journey, () -> progresses.progress(journey, moment));
    }
}
