package dev.onward.imports.journey;

import dev.onward.accounts.JourneyKeys;
import dev.onward.accounts.SignedIn;
import dev.onward.accounts.keys.JourneyKey;
import dev.onward.imports.Arrived;
import dev.onward.imports.Staging;
import dev.onward.imports.StrictText;
import dev.onward.imports.Upload;
import dev.onward.shared.JourneyId;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import dev.onward.store.Commit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A whole journey, exported from this or another Onward. */
@RestController
class JourneyImportApi {

    private static final int MOST_MEGABYTES = 64;

    /** How a file is described; it is never read as a whole. */
    record ExportedJourney(
            @NotNull String format,
            @NotNull Integer version,
            @NotNull Boolean complete,
            @NotNull UUID journey,
            @NotNull List<Map<String, Object>> commits) {}

    /** No Idempotency-Key looks like it, so nothing that is recorded here gets the id of something imported. */
    private static final String IMPORT = "import \0";

    private final JourneyImport journeys;
    private final JourneyKeys keys;
    private final Arrived arrived;

    JourneyImportApi(JourneyImport journeys, JourneyKeys keys, Arrived arrived) {
        this.journeys = journeys;
        this.keys = keys;
        this.arrived = arrived;
    }

    @PostMapping("/api/imports/journey")
    @Operation(
            operationId = "importJourney",
            summary = "Bring along a whole journey that was exported, at most 64 MB: all of it or nothing, and once",
            tags = "Imports",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ExportedJourney.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What the file holds; it is here already, or it was only looked at",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "All of it is stored", useReturnTypeSchema = true)
    ResponseEntity<JourneyReport> importJourney(
            @Parameter(hidden = true) SignedIn who,
            @Parameter(description = "Tells what the file holds, and stores nothing.")
                    @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Parameter(hidden = true) HttpServletRequest request) {
        Upload upload = Upload.of(request, MediaType.APPLICATION_JSON_VALUE, MOST_MEGABYTES);
        try (Staging<Commit> staged = Staging.of(Commit.class)) {
            return answer(who, dryRun, upload, staged);
        } finally {
            upload.finish();
        }
    }

    private ResponseEntity<JourneyReport> answer(SignedIn who, boolean dryRun, Upload upload, Staging<Commit> staged) {
        AtomicReference<JourneyKey> key = new AtomicReference<>();
        JourneyReport report = journeys.check(new StrictText(upload), foreign -> whose(who, foreign, key), staged);
        if (dryRun) {
            return ResponseEntity.ok(report);
        }
        boolean known = keys.find(who, report.journey().value()).isPresent();
        OptionalLong there = known ? journeys.find(report.journey().toString(), staged) : OptionalLong.empty();
        if (there.isPresent()) {
            return arrived.answer(ResponseEntity.ok(), there.getAsLong(), report);
        }
        keep(who, Objects.requireNonNull(key.get()));
        OptionalLong stored = journeys.store(staged, report.journey().toString());
        if (stored.isPresent()) {
            URI place = URI.create("/api/journeys/" + report.journey());
            return arrived.answer(ResponseEntity.created(place), stored.getAsLong(), report);
        }
        long faster = journeys.find(report.journey().toString(), staged).orElseThrow();
        return arrived.answer(ResponseEntity.ok(), faster, report);
    }

    /** What it is sealed with: kept before its first event is, and only once all is known to fit. */
    private void keep(SignedIn who, JourneyKey key) {
        try {
            keys.keep(who, key);
        } catch (Problem problem) {
            throw problem.type() == ProblemType.NOT_FOUND
                    ? Problem.of(
                            ProblemType.NOT_NOW,
                            "Nothing was imported: this journey was erased here, and with it the only key that it can"
                                    + " have in this account. It can be brought to another one.")
                    : problem;
        }
    }

    /** What a foreign journey becomes here: always the same for this account, and nobody else's. */
    private Whose whose(SignedIn who, UUID foreign, AtomicReference<JourneyKey> keyed) {
        UUID journey = who.key().journeyId(IMPORT + foreign);
        JourneyKey key = keys.find(who, journey).orElseGet(() -> JourneyKey.random(journey));
        keyed.set(key);
        return new Whose(new JourneyId(journey), who.account(), name -> key.recordId(IMPORT + name), key::seal);
    }
}
