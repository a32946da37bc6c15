package dev.onward.thenandnow;

import dev.onward.accounts.SignedIn;
import dev.onward.reflection.Moments;
import dev.onward.shared.JourneyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Then and now over HTTP. */
@RestController
class ThenAndNowApi {

    private final ThenAndNows thenAndNows;

    ThenAndNowApi(ThenAndNows thenAndNows) {
        this.thenAndNows = thenAndNows;
    }

    @GetMapping("/api/journeys/{journey}/then-and-now")
    @Operation(
            operationId = "getThenAndNow",
            summary = "Two moments side by side: answers, gauges, reasons, hopes, what was expected and what happened",
            tags = "Views")
    ResponseEntity<ThenAndNow> getThenAndNow(
            @PathVariable JourneyId journey,
            @Parameter(description = Moments.DESCRIPTION, required = true) @RequestParam(required = false) @Nullable
                    String then,
            @Parameter(description = Moments.DESCRIPTION + " Not before `then`.")
                    @RequestParam(required = false)
                    @Nullable
                    String now,
            SignedIn who,
            ServletWebRequest request) {
        return thenAndNows.answer(request, who, journey, then, now, Function.identity());
    }
}
