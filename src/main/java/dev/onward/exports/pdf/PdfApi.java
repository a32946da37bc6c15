package dev.onward.exports.pdf;

import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.exports.Download;
import dev.onward.reflection.LookBack;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Documents to print or to hand over. */
@RestController
@RequestMapping(path = "/api/journeys/{journey}/exports", produces = MediaType.APPLICATION_PDF_VALUE)
class PdfApi {

    /** Tells a bystander nothing. */
    private static final String FILE_NAME = "page.pdf";

    private final Sheets sheets;
    private final Printer printer;

    PdfApi(Sheets sheets, Printer printer) {
        this.sheets = sheets;
        this.printer = printer;
    }

    @GetMapping("/reasons.pdf")
    @Operation(
            operationId = "printReasons",
            summary = "The reasons paper to print: a page, or cards for the pocket",
            tags = "Exports")
    ResponseEntity<byte[]> printReasons(
            @PathVariable JourneyId journey,
            @Parameter(schema = @Schema(allowableValues = {"page", "pocket"})) @RequestParam(defaultValue = "page")
                    String form,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        String template = switch (form) {
            case "page" -> "reasons";
            case "pocket" -> "reasons-pocket";
            default ->
                throw Problem.of(ProblemType.BAD_REQUEST, "The parameter 'form' is 'page' or 'pocket'.")
                        .with("parameter", "form");
        };
        return printed(template, sheets.reasons(request, journey, back), sealing);
    }

    @GetMapping("/letters/{record}.pdf")
    @Operation(operationId = "printLetter", summary = "A letter in its latest version, to print", tags = "Exports")
    ResponseEntity<byte[]> printLetter(
            @PathVariable JourneyId journey,
            @PathVariable UUID record,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return printed("letter", sheets.letter(request, journey, record, back), sealing);
    }

    @GetMapping("/practical.pdf")
    @Operation(
            operationId = "printPractical",
            summary = "What is to be divided, the legal side and the children, to print for a lawyer",
            tags = "Exports")
    ResponseEntity<byte[]> printPractical(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return printed("practical", sheets.practical(request, journey, back), sealing);
    }

    @GetMapping("/then-and-now.pdf")
    @Operation(operationId = "printThenAndNow", summary = "Two moments side by side, to print", tags = "Exports")
    ResponseEntity<byte[]> printThenAndNow(
            @PathVariable JourneyId journey,
            @Parameter(description = Moments.DESCRIPTION, required = true) @RequestParam(required = false) @Nullable
                    String then,
            @Parameter(description = Moments.DESCRIPTION + " Not before `then`.")
                    @RequestParam(required = false)
                    @Nullable
                    String now,
            @Parameter(hidden = true) Sealing sealing,
            SignedIn who,
            ServletWebRequest request) {
        return printed("then-and-now", sheets.thenAndNow(request, who, journey, then, now), sealing);
    }

    private <T> ResponseEntity<byte[]> printed(String template, ResponseEntity<Sheet<T>> sheet, Sealing sealing) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(sheet.getHeaders());
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.set(HttpHeaders.CONTENT_DISPOSITION, Download.attachment(FILE_NAME));
        return ResponseEntity.ok()
                .headers(headers)
                .body(printer.print(template, Objects.requireNonNull(sheet.getBody()), sealing.key()::open));
    }
}
