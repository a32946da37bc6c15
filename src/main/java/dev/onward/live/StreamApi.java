package dev.onward.live;

import dev.onward.accounts.JourneyKeys;
import dev.onward.accounts.Tokens;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What is being recorded on a journey, as it happens, without any text. */
@RestController
class StreamApi {

    private static final String SCHEME = "Bearer ";

    private final LiveStreams streams;
    private final Tokens tokens;
    private final JourneyKeys keys;

    StreamApi(LiveStreams streams, Tokens tokens, JourneyKeys keys) {
        this.streams = streams;
        this.tokens = tokens;
        this.keys = keys;
    }

    @GetMapping(path = "/api/journeys/{journey}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamJourney",
            summary = "What is recorded from now on, as Server-Sent Events",
            description = "One event for each that is recorded: `id` is its position, `data` its record, kind, sequence"
                    + " and time. Resumes after `Last-Event-ID`. A comment every 15 seconds keeps the line open.",
            tags = "Views")
    ResponseEntity<SseEmitter> streamJourney(
            @PathVariable JourneyId journey,
            @Parameter(description = "The position after which to resume; left out: from now on.")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        String token = authorization.substring(SCHEME.length()).strip();
        BooleanSupplier allowed = () -> tokens.authenticate(token)
                .flatMap(who -> keys.find(who, journey.value()))
                .isPresent();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(streams.open(journey, position(lastEventId), allowed));
    }

    /** Without this, asking for the headers alone would open a stream that never ends. */
    @RequestMapping(
            method = RequestMethod.HEAD,
            path = "/api/journeys/{journey}/stream",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Hidden
    ResponseEntity<Void> describeStream() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .build();
    }

    private static @Nullable Long position(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return null;
        }
        if (!lastEventId.matches("[0-9]{1,18}")) {
            throw Problem.of(ProblemType.BAD_REQUEST, "Last-Event-ID takes the id of an earlier event.");
        }
        return Long.parseLong(lastEventId);
    }
}
