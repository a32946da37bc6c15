package dev.onward.progress;

import dev.onward.journey.facts.JourneyFacts;
import dev.onward.reflection.AsOf;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.Folded;
import dev.onward.views.Fresh;
import dev.onward.views.OnePerJourney;
import dev.onward.views.Projection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Reading one's progress. */
@RestController
@Tag(name = "Progress")
class ProgressApi {

    private final ProgressProjector projector;
    private final AsOf asOf;
    private final Moments moments;
    private final Fresh fresh;
    private final Clock clock;

    ProgressApi(ProgressProjector projector, AsOf asOf, Moments moments, Fresh fresh, Clock clock) {
        this.projector = projector;
        this.asOf = asOf;
        this.moments = moments;
        this.fresh = fresh;
        this.clock = clock;
    }

    @GetMapping("/api/journeys/{journey}/progress")
    @Operation(operationId = "getProgress", summary = "How far you have come, and what could be next")
    ResponseEntity<Progress> getProgress(
            @PathVariable JourneyId journey,
            @Parameter(description = Moments.DESCRIPTION) @RequestParam(required = false) @Nullable String at,
            ServletWebRequest request) {
        Moment moment = moments.parse(journey, at);
        return fresh.answer(request, projector.projection(), journey, () -> progress(journey, moment));
    }

    private Progress progress(JourneyId journey, Moment moment) {
        Instant now = clock.instant();
        JourneyFacts today = projector
                .projection()
                .find(journey, OnePerJourney.ID)
                .map(Projection.Live::value)
                .orElseThrow(Problem::notFound);
        if (moment.isNow()) {
            return Progress.of(journey, today, now);
        }
        Folded<JourneyFacts> folded = asOf.fold(projector.projection().view(), journey, moment);
        JourneyFacts then = folded.find(OnePerJourney.ID).orElseThrow(Problem::notFound);
        JourneyFacts seen = today.safety().onPath() ? then.fromSafetyPath() : then;
        return Progress.of(journey, seen, moment.lookedFrom(folded.recordedAt(), now));
    }
}
