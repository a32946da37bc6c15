package dev.onward.exports.csv;

import dev.onward.accounts.sealing.Sealing;
import dev.onward.exports.Download;
import dev.onward.reflection.LookBack;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Numbers for a spreadsheet. */
@RestController
@RequestMapping(path = "/api/journeys/{journey}/exports", produces = CsvApi.TEXT_CSV)
class CsvApi {

    static final String TEXT_CSV = "text/csv;charset=UTF-8";

    private static final String FILE_NAME = "numbers.csv";

    private final Tables tables;

    CsvApi(Tables tables) {
        this.tables = tables;
    }

    @GetMapping("/gauges.csv")
    @Operation(operationId = "exportGauges", summary = "Every rating of oneself, for a spreadsheet", tags = "Exports")
    ResponseEntity<String> exportGauges(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return written(tables.answer(request, journey, back, GaugesTable::of), sealing);
    }

    @GetMapping("/urges.csv")
    @Operation(operationId = "exportUrges", summary = "Every urge and its end, for a spreadsheet", tags = "Exports")
    ResponseEntity<String> exportUrges(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return written(tables.answer(request, journey, back, UrgesTable::of), sealing);
    }

    @GetMapping("/contacts.csv")
    @Operation(operationId = "exportContacts", summary = "Every contact, for a spreadsheet", tags = "Exports")
    ResponseEntity<String> exportContacts(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return written(tables.answer(request, journey, back, ContactsTable::of), sealing);
    }

    @GetMapping("/matters.csv")
    @Operation(
            operationId = "exportMatters",
            summary = "Everything that is to be divided, for a spreadsheet",
            tags = "Exports")
    ResponseEntity<String> exportMatters(
            @PathVariable JourneyId journey,
            @ParameterObject LookBack back,
            @Parameter(hidden = true) Sealing sealing,
            ServletWebRequest request) {
        return written(tables.answer(request, journey, back, MattersTable::of), sealing);
    }

    private static ResponseEntity<String> written(ResponseEntity<Table> answer, Sealing sealing) {
        Table table = Objects.requireNonNull(answer.getBody());
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_TYPE, TEXT_CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.attachment(FILE_NAME))
                .body(CsvText.of(table, sealing.key()::open));
    }
}
