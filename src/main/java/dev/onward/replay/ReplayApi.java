package dev.onward.replay;

import dev.onward.accounts.SignedIn;
import dev.onward.exclusions.NotTheseDays;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Timelines;
import dev.onward.views.Fresh;
import dev.onward.views.Fresh.Linked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Replay over HTTP. */
@RestController
class ReplayApi {

    private final Frames frames;
    private final Timelines timelines;
    private final Moments moments;
    private final Fresh fresh;
    private final NotTheseDays notTheseDays;

    ReplayApi(Frames frames, Timelines timelines, Moments moments, Fresh fresh, NotTheseDays notTheseDays) {
        this.frames = frames;
        this.timelines = timelines;
        this.moments = moments;
        this.fresh = fresh;
        this.notTheseDays = notTheseDays;
    }

    @GetMapping("/api/journeys/{journey}/replay")
    @Operation(
            operationId = "getReplay",
            summary = "The journey again, frame by frame: what happened, and what changed by it",
            tags = "Views")
    ResponseEntity<Replay> getReplay(
            @PathVariable JourneyId journey,
            @Parameter(
                            schema = @Schema(allowableValues = {"record", "day"}),
                            description = "What one frame is of: a record, or all that was recorded on one day of the"
                                    + " journey's zone.")
                    @RequestParam(defaultValue = "record")
                    String by,
            @Parameter(description = "Only frames from this moment on: an instant, a sequence number or a record.")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Only frames up to this moment: an instant, a sequence number or a record.")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam(defaultValue = "50")
                    String limit,
            @Parameter(description = "From `next` or `previous` of another page.")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor,
            @Parameter(hidden = true) SignedIn who,
            ServletWebRequest request) {
        Asked asked = new ReplayRequest(by, from, to, limit, cursor).read(journey, moments);
        return fresh.answerPage(request, timelines.live(), journey, () -> {
            Replay replay = frames.page(journey, asked, notTheseDays.of(who, journey));
            return new Linked<>(replay, replay.next(), replay.previous());
        });
    }
}
