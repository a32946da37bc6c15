package dev.onward.reasons;

import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.views.Fresh;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The reasons paper over HTTP. */
@RestController
@RequestMapping("/api/journeys/{journey}/reasons")
class ReasonsPaperApi {

    private final ReasonsPapers papers;
    private final Moments moments;
    private final Fresh fresh;

    ReasonsPaperApi(ReasonsPapers papers, Moments moments, Fresh fresh) {
        this.papers = papers;
        this.moments = moments;
        this.fresh = fresh;
    }

    @GetMapping
    @Operation(operationId = "getReasonsPaper", summary = "The reasons paper, now or as of a moment", tags = "Views")
    ResponseEntity<ReasonsPaper> getReasonsPaper(
            @PathVariable JourneyId journey, @ParameterObject LookBack back, ServletWebRequest request) {
        Moment moment = moments.parse(journey, back);
        return fresh.answer(request, papers.live(), journey, () -> papers.at(journey, moment));
    }
}
