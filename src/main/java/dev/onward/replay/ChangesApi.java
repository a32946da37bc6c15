package dev.onward.replay;

import dev.onward.accounts.SignedIn;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Timelines;
import dev.onward.views.Fresh;
import dev.onward.views.Fresh.Linked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What changed since one looked last, over HTTP. */
@RestController
@RequestMapping("/api/journeys/{journey}/changes")
class ChangesApi {

    /** @param position {@code until} of what was read */
    record Reading(@NotNull @PositiveOrZero Long position) {}

    private final Since since;
    private final LastRead lastRead;
    private final Timelines timelines;
    private final Fresh fresh;

    ChangesApi(Since since, LastRead lastRead, Timelines timelines, Fresh fresh) {
        this.since = since;
        this.lastRead = lastRead;
        this.timelines = timelines;
        this.fresh = fresh;
    }

    @GetMapping
    @Operation(
            operationId = "getChanges",
            summary = "What was recorded and what changed since you looked last",
            tags = "Views")
    ResponseEntity<Changes> getChanges(
            @PathVariable JourneyId journey,
            @Parameter(
                            schema = @Schema(type = "integer", format = "int64", minimum = "0"),
                            description =
                                    "A position, as `until` and `Onward-Position` tell it. Left out: the last reading"
                                            + " that was remembered, else the start.")
                    @RequestParam(name = "since", required = false)
                    @Nullable
                    String position,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
                    @RequestParam(defaultValue = "50")
                    String limit,
            @Parameter(description = "From `next` of the page before.") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) SignedIn who,
            ServletWebRequest request) {
        long from = position == null ? lastRead.position(who, journey) : position(position);
        int most = ReplayRequest.limit(limit);
        Cursor after = ReplayRequest.cursor(cursor);
        return fresh.answerPage(request, timelines.live(), journey, () -> {
            Changes changes = since.changes(journey, from, after, most);
            return new Linked<>(changes, changes.next());
        });
    }

    private static long position(String position) {
        if (!position.matches("[0-9]{1,18}")) {
            throw ReplayRequest.bad("since", "is a position: a whole number from 0");
        }
        return Long.parseLong(position);
    }

    @PutMapping("/last-read")
    @Operation(
            operationId = "rememberLastRead",
            summary = "Remember how far you have read; never goes back",
            tags = "Views")
    Reading rememberLastRead(
            @PathVariable JourneyId journey,
            @Valid @RequestBody Reading reading,
            @Parameter(hidden = true) SignedIn who) {
        return new Reading(lastRead.remember(who, journey, reading.position()));
    }
}
