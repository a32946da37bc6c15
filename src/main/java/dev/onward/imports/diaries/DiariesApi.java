package dev.onward.imports.diaries;

import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.imports.Arrived;
import dev.onward.imports.Staging;
import dev.onward.imports.Upload;
import dev.onward.imports.diaries.DiaryImport.Staged;
import dev.onward.imports.diaries.DiaryImport.Whose;
import dev.onward.imports.diaries.DiaryReport.Line;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The entries of another journal. */
@RestController
@RequestMapping("/api/journeys/{journey}/imports")
@Tag(name = "Imports")
class DiariesApi {

    private static final int ZIP_MEGABYTES = 64;
    private static final int TABLE_MEGABYTES = 16;

    /** No Idempotency-Key looks like it, so nothing that is recorded here gets the id of something imported. */
    private static final String IMPORT = "import \0";

    private static final String LOOK = "Tells what would become what, and records nothing.";

    private static final String LOOKED_AT = "What would become what; nothing is new, or it was only looked at";
    private static final String RECORDED = "Recorded";
    private static final String TABLE = "full_date,date,weekday,time,mood,activities,note_title,note\n"
            + "2026-05-02,May 2,Saturday,21:30,meh,walk | friends,,We walked along the river.\n";

    private final DiaryImport diaries;
    private final DayOne dayOne;
    private final Daylio daylio;
    private final Arrived arrived;

    DiariesApi(DiaryImport diaries, DayOne dayOne, Daylio daylio, Arrived arrived) {
        this.diaries = diaries;
        this.dayOne = dayOne;
        this.daylio = daylio;
        this.arrived = arrived;
    }

    @PostMapping("/day-one")
    @Operation(
            operationId = "importDayOne",
            summary = "Bring along the entries of a JSON export of Day One, a zip of at most 64 MB, each once",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/zip",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "200", description = LOOKED_AT, useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = RECORDED, useReturnTypeSchema = true)
    ResponseEntity<DiaryReport> importDayOne(
            @PathVariable JourneyId journey,
            @Parameter(hidden = true) SignedIn who,
            @Parameter(hidden = true) Sealing sealing,
            @Parameter(description = LOOK) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request) {
        Upload file = Upload.of(request, "application/zip", ZIP_MEGABYTES);
        return answer(dayOne, file, whose(journey, who, sealing), dryRun);
    }

    @PostMapping("/daylio")
    @Operation(
            operationId = "importDaylio",
            summary = "Bring along the moods and notes of a CSV export of Daylio, at most 16 MB, each once",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(TABLE))))
    @ApiResponse(responseCode = "200", description = LOOKED_AT, useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = RECORDED, useReturnTypeSchema = true)
    ResponseEntity<DiaryReport> importDaylio(
            @PathVariable JourneyId journey,
            @Parameter(hidden = true) SignedIn who,
            @Parameter(hidden = true) Sealing sealing,
            @Parameter(description = LOOK) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request) {
        Upload file = Upload.of(request, "text/csv", TABLE_MEGABYTES);
        return answer(daylio, file, whose(journey, who, sealing), dryRun);
    }

    private static Whose whose(JourneyId journey, SignedIn who, Sealing sealing) {
        return new Whose(journey, who.account(), name -> sealing.key().recordId(IMPORT + name), sealing.key()::seal);
    }

    private ResponseEntity<DiaryReport> answer(Diary diary, Upload file, Whose whose, boolean dryRun) {
        try (Staging<Staged> staging = Staging.of(Staged.class)) {
            List<Line> lines = diaries.check(diary, file, whose, staging);
            int recorded = (int) staging.count();
            if (dryRun || recorded == 0) {
                return ResponseEntity.ok(new DiaryReport(0, lines));
            }
            long position = diaries.record(diary.journal(), whose, staging);
            URI place = URI.create("/api/journeys/" + whose.journey() + "/timeline");
            return arrived.answer(ResponseEntity.created(place), position, new DiaryReport(recorded, lines));
        } finally {
            file.finish();
        }
    }
}
