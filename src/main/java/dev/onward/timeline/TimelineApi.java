package dev.onward.timeline;

import dev.onward.accounts.sealing.Sealing;
import dev.onward.journey.events.Perspective;
import dev.onward.journey.events.Phase;
import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moment;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.views.Fresh;
import dev.onward.views.Fresh.Linked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The timeline over HTTP. */
@RestController
@RequestMapping("/api/journeys/{journey}/timeline")
class TimelineApi {

    private final Timelines timelines;
    private final Moments moments;
    private final Fresh fresh;

    TimelineApi(Timelines timelines, Moments moments, Fresh fresh) {
        this.timelines = timelines;
        this.moments = moments;
        this.fresh = fresh;
    }

    @GetMapping
    @Operation(operationId = "getTimeline", summary = "Every record of the journey, in order", tags = "Views")
    ResponseEntity<Timeline> getTimeline(
            @PathVariable JourneyId journey,
            @Parameter(description = "Happened on this day of the journey's zone, or at this instant, or later.")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Happened on this day of the journey's zone, or at this instant, or earlier.")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Only these kinds; may be repeated.") @RequestParam(defaultValue = "")
                    List<String> kind,
            @RequestParam(defaultValue = "") List<Phase> phase,
            @RequestParam(defaultValue = "") List<Perspective> perspective,
            @Parameter(description = "Only entries with a text that contains this, whatever the case and accents.")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(schema = @Schema(allowableValues = {"occurred", "recorded"}))
                    @RequestParam(defaultValue = "occurred")
                    String order,
            @Parameter(schema = @Schema(allowableValues = {"newest", "oldest"}), description = "What comes first.")
                    @RequestParam(defaultValue = "newest")
                    String direction,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam(defaultValue = "50")
                    String limit,
            @Parameter(description = "From `next` of the page before.") @RequestParam(required = false) @Nullable
                    String cursor,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        TimelineRequest asked =
                new TimelineRequest(from, to, kind, phase, perspective, q, order, direction, limit, cursor);
        Page page = asked.page();
        Moment moment = moments.parse(journey, back);
        return fresh.answerPage(request, timelines.live(), journey, () -> {
            Timelines.At then = timelines.at(journey, moment);
            Timeline timeline = page.of(
                    then.entries(), then.shown().and(asked.filter(then.zone()).with(sealing.key()::open)));
            return new Linked<>(timeline, timeline.next());
        });
    }

    @GetMapping("/{record}")
    @Operation(operationId = "getTimelineEntry", summary = "One record of the journey", tags = "Views")
    ResponseEntity<TimelineEntry> getTimelineEntry(
            @PathVariable JourneyId journey,
            @PathVariable UUID record,
            @ParameterObject LookBack back,
            ServletWebRequest request) {
        Moment moment = moments.parse(journey, back);
        return fresh.answer(
                request,
                timelines.live(),
                journey,
                () -> timelines.entry(journey, record, moment).orElseThrow(Problem::notFound));
    }
}
