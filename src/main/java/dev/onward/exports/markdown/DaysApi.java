package dev.onward.exports.markdown;

import dev.onward.accounts.sealing.Sealing;
import dev.onward.exports.Download;
import dev.onward.reflection.LookBack;
import dev.onward.shared.JourneyId;
import dev.onward.timeline.Chronicle;
import dev.onward.timeline.Chronicles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The journal as notes. */
@RestController
class DaysApi {

    private static final String ZIP = "application/zip";

    private final Chronicles chronicles;

    DaysApi(Chronicles chronicles) {
        this.chronicles = chronicles;
    }

    @GetMapping(path = "/api/journeys/{journey}/exports/days.zip", produces = ZIP)
    @Operation(
            operationId = "exportDays",
            summary = "Every record as plain notes in Markdown, a file a day, now or as of a moment",
            tags = "Exports")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    void exportDays(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Chronicle chronicle = chronicles.open(request, journey, back);
        chronicle.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        NotesArchive.write(chronicle, sealing.key()::open, Download.begin(response, ZIP, "notes.zip"));
    }
}
