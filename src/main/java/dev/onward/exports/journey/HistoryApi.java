package dev.onward.exports.journey;

import dev.onward.accounts.sealing.Sealing;
import dev.onward.exports.Download;
import dev.onward.shared.JourneyId;
import dev.onward.views.History;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of a journey to take along. */
@RestController
@RequestMapping("/api/journeys/{journey}/exports")
class HistoryApi {

    /** So that who waits for a long one can count. */
    private static final String RECORDS = "Onward-Export-Records";

    private static final String HOW_MANY = "How many records will come; each is one line.";

    private final History history;

    HistoryApi(History history) {
        this.history = history;
    }

    @GetMapping(path = "/journey.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "exportJourney",
            summary = "The whole history, to be kept or brought to another server",
            description = "As `/schemas/onward-journey-1.json` describes it, one record a line. The same history is the"
                    + " same bytes.",
            tags = "Exports")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = RECORDS, description = HOW_MANY, schema = @Schema(type = "integer")),
            content = @Content(schema = @Schema(type = "object")))
    void exportJourney(
            @PathVariable JourneyId journey, @Parameter(hidden = true) Sealing sealing, HttpServletResponse response)
            throws IOException {
        Extract extract = Extract.of(history, journey);
        response.setHeader(RECORDS, Integer.toString(extract.commits()));
        OpenedJson json = new OpenedJson(sealing.key()::open);
        JourneyFile.write(
                journey, extract, json, Download.begin(response, MediaType.APPLICATION_JSON_VALUE, "journal.json"));
    }

    @GetMapping(path = "/cloudevents.json", produces = CloudEvents.MEDIA_TYPE)
    @Operation(
            operationId = "exportCloudEvents",
            summary = "The events of the history as a batch of CloudEvents 1.0, one a line",
            tags = "Exports")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "array")))
    void exportCloudEvents(
            @PathVariable JourneyId journey, @Parameter(hidden = true) Sealing sealing, HttpServletResponse response)
            throws IOException {
        Extract extract = Extract.of(history, journey);
        OpenedJson json = new OpenedJson(sealing.key()::open);
        CloudEvents.write(journey, extract, json, Download.begin(response, CloudEvents.MEDIA_TYPE, "journal.json"));
    }
}
